import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { reader } from './reader.ts';

const row = (address: string) =>
  `<record><row><source_ip>${address}</source_ip><count>3</count><policy_evaluated><disposition>none</disposition></policy_evaluated></row>` +
  '<identifiers><header_from>例.example</header_from></identifiers><auth_results><dkim><domain>a.example</domain><result>fail</result></dkim>' +
  '<dkim><domain>b.example</domain><result>pass</result></dkim><spf><domain/></spf></auth_results></record>';
const report = (...records: string[]) =>
  Buffer.from(
    '\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n<feedback><report_metadata><org_name>A &amp; B</org_name><report_id>r-1</report_id>' +
      '<date_range><begin>1701424800</begin><end>1701511199</end></date_range></report_metadata>' +
      `<policy_published><domain>example.org</domain><p>none</p></policy_published>${records.join('\n')}</feedback>\n`,
  );
const recognised = (bytes: Uint8Array) => reader.recognise(headOf('', bytes, true));

describe('DMARC aggregate reports', () => {
  it('give each record its place and fields, those of the report and several results of a kind included', async () => {
    const file = report(row('192.0.2.7'), row('2001:db8::7'));
    const { rows, rejects } = await readSource(reader, file);
    expect(rejects).toEqual([]);
    expect(rows.map(({ offset, fields }) => [offset, fields['row.source_ip']])).toEqual([
      [file.indexOf('<record>'), '192.0.2.7'],
      [file.lastIndexOf('<record>'), '2001:db8::7'],
    ]);
    expect(rows[0]).toMatchObject({
      source: { product: 'email', channel: 'dmarc' },
      time: '2023-12-01T10:00:00.000000Z',
      recordId: 'r-1',
      fields: {
        'report_metadata.org_name': 'A & B',
        'policy_published.p': 'none',
        'row.policy_evaluated.disposition': 'none',
        'identifiers.header_from': '例.example',
        'auth_results.dkim.result': ['fail', 'pass'],
        'auth_results.spf.domain': null,
      },
    });
  });

  it('keep the records before a place that is no XML, and name that place', async () => {
    const file = Buffer.concat([
      report(row('192.0.2.7')).subarray(0, -'</feedback>\n'.length),
      Buffer.from('<record><row></record>'),
    ]);
    const { rows, rejects } = await readSource(reader, file);
    expect(rows).toHaveLength(1);
    expect(rejects).toMatchObject([{ why: { key: 'dmarc.broken' } }]);
    expect(rejects[0]?.offset).toBe(file.length);
  });

  it('name bytes after their end', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.concat([report(row('192.0.2.7')), Buffer.from('PK')]));
    expect([rows.length, rejects.map(({ why }) => why)]).toEqual([
      1,
      [{ key: 'dmarc.trailing', values: { text: 'PK' } }],
    ]);
  });

  it('with a document type are refused: entities are never made or fetched', async () => {
    const bomb = `<!DOCTYPE feedback [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${report(row('&b;'))
      .toString()
      .slice(1)
      .replace(/<\?xml.*\?>/, '')}`;
    const { rows, rejects } = await readSource(reader, Buffer.from(bomb));
    expect([rows, rejects.map(({ why }) => why.key)]).toEqual([[], ['dmarc.broken']]);
  });

  it('that nest without end are refused', async () => {
    const { rejects } = await readSource(reader, Buffer.from(`<feedback><report_metadata>${'<a>'.repeat(100_000)}`));
    expect(rejects.map(({ why }) => why.key)).toEqual(['dmarc.broken']);
  });

  it('are told by their elements', () => {
    expect(recognised(report())).toBe(1);
    expect(recognised(Buffer.from('<feedback>good</feedback>'))).toBe(0);
    expect(recognised(Buffer.from('<Events><Event/></Events>'))).toBe(0);
  });

  it('survive damage', () => expectSurvivesMutations(reader, report(row('192.0.2.7'), row('192.0.2.8'))));
});

describe.skipIf(sharedData === null)('DMARC reports of real senders (skipped where ../shared/data is absent)', () => {
  const folder = `${sharedData}/mail/parsedmarc`;

  it('give a record for each they hold, and nothing is left over', async () => {
    const names = [
      ...readdirSync(`${folder}/aggregate`).map((name) => `aggregate/${name}`),
      ...readdirSync(`${folder}/extract_report`).map((name) => `extract_report/${name}`),
    ].filter((name) => /\.xml(?:\.gz)?$/.test(name) && !name.includes('invalid'));
    let records = 0;
    for (const name of names) {
      const raw = readFileSync(`${folder}/${name}`);
      const bytes = raw[0] === 0x1f ? gunzipSync(raw) : raw;
      if (bytes.toString('latin1', 0, 2) === 'PK') continue;
      const { rows, rejects } = await readSource(reader, bytes);
      // The sample of RFC 9990 is of 1979.
      const lost = rejects.filter(({ why }) => why.key !== 'reader.time-not-credible');
      expect([name, recognised(bytes.subarray(0, 65_536)), rows.length, lost]).toEqual([
        name,
        1,
        bytes.toString('latin1').split('<record>').length - 1,
        [],
      ]);
      records += rows.length;
    }
    expect([names.length, records]).toEqual([14, 2357]);
  });

  it('are rejects where they are broken', async () => {
    const broken = await readSource(reader, readFileSync(`${folder}/aggregate/invalid_xml.xml`));
    expect([broken.rows, broken.rejects.map(({ why }) => why.key)]).toEqual([[], ['dmarc.broken']]);
    expect(recognised(readFileSync(`${folder}/empty.xml`))).toBe(0);
  });
});
