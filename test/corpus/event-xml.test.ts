import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { reader as evtx } from '#evidence/readers/evtx/reader.ts';
import { reader as xml } from '#evidence/readers/windows-event-xml/reader.ts';
import { type ReadRow, readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';

/** Event logs that another reader turned into XML: both ways of reading them have to come to the same. */
describe.skipIf(sharedData === null)('event XML (skipped where ../shared/data is absent)', () => {
  const folder = `${sharedData}/evtx-xml-reference`;
  const files = sharedData === null ? [] : readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const references = files.filter((file) => file.endsWith('.xml.gz')).sort();

  it('knows all 28 references', () => expect(references).toHaveLength(28));

  it.each(references)('%s has the source, time and fields of the log it was made from', async (file) => {
    const text = gunzipSync(readFileSync(`${folder}/${file}`));
    const { rows, rejects } = await readSource(xml, text);
    expect(rejects).toEqual([]);
    const log = await readSource(evtx, readFileSync(`${sharedData}/evtx/${file.slice(0, -'.xml.gz'.length)}`));
    const unreadable = text.toString('latin1').split('<!-- unreadable -->').length - 1;
    expect(rows.length + unreadable).toBe(log.rows.length);
    const numbers = new Map(rows.map((row) => [`${row.recordId} ${row.time}`, row]));
    let same = 0;
    for (const expected of log.rows) {
      const row = numbers.get(`${expected.recordId} ${expected.time}`);
      if (row === undefined) continue;
      expect([row.source, row.host]).toEqual([expected.source, expected.host]);
      expect(comparable(row, expected)).toEqual(comparable(expected, expected));
      same++;
    }
    expect(same).toBe(rows.length);
  });
});

/** What the event viewer adds, which one of the readers leaves out. */
const renderings = /^(?:RenderingInfo_.*|Level|Opcode|Task|Channel|Provider|Keyword|Message)$/;

/** The other reader pads hex numbers, writes GUIDs in capitals and times with nine digits, and leaves out what is empty. */
function comparable({ fields }: ReadRow, log: ReadRow): Record<string, string> {
  const isRendered = 'RenderingInfo_Culture' in log.fields;
  const entries = Object.entries(fields).filter(([name]) => !isRendered || !renderings.test(name));
  const texts = entries.map(
    ([name, value]) => [name, normal(typeof value === 'string' ? value : (value?.at(-1) ?? ''))] as const,
  );
  return Object.fromEntries(texts.filter(([, value]) => value !== ''));
}

function normal(value: string): string {
  const text = value.replaceAll(/\r\n?/g, '\n').trim();
  if (/^0x[0-9a-f]+$/i.test(text))
    return `0x${text
      .slice(2)
      .replace(/^0+(?=.)/, '')
      .toLowerCase()}`;
  if (/^\{[0-9a-f-]{36}\}$/i.test(text)) return text.toLowerCase();
  return text.replace(/^(\d{4}-\d\d-\d\dT[\d:]{8}\.\d+?)0*Z$/, '$1Z');
}
