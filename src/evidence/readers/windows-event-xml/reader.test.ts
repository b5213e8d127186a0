import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { headOf } from '#evidence/intake/head-of.ts';
import { reader } from './reader.ts';

const event = (id: number, data: string, more = '') =>
  `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Security-Auditing' Guid='{54849625-5478-4994-a5ba-3e3b0328c30d}'/><EventID Qualifiers='0'>${id}</EventID><Level>0</Level><TimeCreated SystemTime='2023-05-01T09:30:00.1234567Z'/><EventRecordID>7</EventRecordID><Correlation/><Channel>Security</Channel><Computer>pc1.example.org</Computer><Security/></System><EventData>${data}</EventData>${more}</Event>`;
const created = event(
  4688,
  "<Data Name='CommandLine'>cmd /c echo &lt;a&gt; &amp; b</Data><Data Name='ParentProcessName'></Data>",
);
const rendered = event(
  4624,
  "<Data Name='TargetUserName'>ana</Data>",
  "<RenderingInfo Culture='ja-JP'><Message>アカウントが正常にログオンしました。</Message><Level>情報</Level><Keywords><Keyword>成功の監査</Keyword></Keywords></RenderingInfo>",
);

describe('Windows event XML', () => {
  it('gives each event its place, source, time, host, number and the field names of the event log', async () => {
    const file = `<?xml version="1.0" encoding="utf-8"?>\r\n<Events>${created}\r\n${rendered}</Events>`;
    const { rows, rejects } = await readSource(reader, Buffer.from(file), { piece: 100 });
    expect(rejects).toEqual([]);
    expect(rows.map(({ offset, recordId, host }) => [offset, recordId, host])).toEqual([
      [file.indexOf('<Event '), '7', 'pc1.example.org'],
      [file.lastIndexOf('<Event '), '7', 'pc1.example.org'],
    ]);
    expect(rows[0]).toMatchObject({
      source: {
        product: 'windows',
        channel: 'Security',
        provider: 'Microsoft-Windows-Security-Auditing',
        code: '4688',
      },
      time: '2023-05-01T09:30:00.123456Z',
      fields: { EventID_Qualifiers: '0', CommandLine: 'cmd /c echo <a> & b', ParentProcessName: '' },
    });
    expect(Object.keys(rows[0]?.fields ?? {})).not.toContain('Security');
  });

  it('keeps the level a number where the viewer adds its translation', async () => {
    const { rows } = await readSource(reader, Buffer.from(`<Events>${rendered}</Events>`));
    expect(rows[0]?.fields).toMatchObject({
      Level: '0',
      RenderingInfo_Level: '情報',
      RenderingInfo_Keyword: '成功の監査',
      Message: 'アカウントが正常にログオンしました。',
    });
  });

  it('reads one event a line in UTF-16, as PowerShell writes it to a file', async () => {
    const file = Buffer.from(`\ufeff${created}\r\n${rendered}\r\n`, 'utf16le');
    const { rows, rejects } = await readSource(reader, file, { piece: 333 });
    expect(rejects).toEqual([]);
    expect(rows.map(({ offset }) => offset)).toEqual([2, 2 + 2 * (created.length + 2)]);
  });

  it('passes over the numbers evtx_dump writes between events', async () => {
    const file = `Record 1\n<?xml version="1.0"?>\n${created}\nRecord 2\n<?xml version="1.0"?>\n${rendered}\n`;
    expect(reader.recognise(headOf('a', Buffer.from(file), true))).toBe(1);
    const { rows, rejects } = await readSource(reader, Buffer.from(file), { piece: 64 });
    expect([rows.length, rejects]).toEqual([2, []]);
  });

  it('names what is cut, what is none and what is wrong with its offset, and reads the rest', async () => {
    const cut = created.slice(0, 300);
    const wrong = created.replace('</Data>', '</Dat>');
    const file = `<Events>${cut}${created}garbage${wrong}${created}${cut}`;
    const { rows, rejects } = await readSource(reader, Buffer.from(file));
    expect(rows).toHaveLength(3);
    expect(rejects.map(({ offset, why }) => [offset, why.key])).toEqual([
      [8, 'windows.xml-cut'],
      [file.indexOf('garbage'), 'windows.xml-stray'],
      [file.indexOf(wrong), 'windows.xml-wrong'],
      [file.lastIndexOf('<Event '), 'windows.xml-cut'],
    ]);
  });

  it('gives up an event that does not end, however it goes on, and reads what follows', async () => {
    const endless = `<Event><System>${'<Event a="">'.repeat(400_000)}`;
    const { rows, rejects } = await readSource(reader, Buffer.from(`${created}${endless}${created}`), {
      piece: 1 << 16,
    });
    expect(rows).toHaveLength(2);
    expect(rejects.map(({ why }) => why.key)).toContain('windows.xml-too-long');
    expect(rejects.length).toBeLessThan(10);
  });

  it('is no other XML', () => {
    const head = (text: string) => headOf('a', Buffer.from(text), true);
    expect(reader.recognise(head('<?xml version="1.0"?><nmaprun><host/></nmaprun>'))).toBe(0);
    expect(reader.recognise(head(`text that quotes ${created}`))).toBe(0);
    expect(reader.recognise(head(created))).toBe(1);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(`<Events>${created}\n${rendered}</Events>`)));
});

describe.skipIf(sharedData === null)('event XML that others made (skipped where ../shared/data is absent)', () => {
  it('of CrowdSec is read, one event a line or copied from a browser', async () => {
    const counts: Record<string, number> = {
      'windows-bf/windows-bf': 6,
      'windows-logs/windows-logs': 1,
      'iis-xml-logs/iis-logs': 1,
    };
    for (const [name, count] of Object.entries(counts)) {
      const bytes = readFileSync(`${sharedData}/linux/crowdsec-hub/${name}.log`);
      const { rows, rejects } = await readSource(reader, bytes);
      expect([name, reader.recognise(headOf(name, bytes, true)), rejects, rows.length]).toEqual([name, 1, [], count]);
      expect(rows[0]?.host).toBe('exchange-1.mydomain.test');
      expect(Object.keys(rows[0]?.fields ?? {})).not.toContain('Event');
    }
  });

  it('of osquery is read, all of it', async () => {
    const windows = `${sharedData}/hosts/osquery/windows_events/input`;
    for (const file of readdirSync(windows, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.xml'),
    )) {
      const { rows, rejects } = await readSource(reader, readFileSync(`${windows}/${file}`));
      expect(rejects).toEqual([]);
      const told = `${windows}/../output/${file.replace(/xml$/, 'json')}`;
      const { event_id: code, provider_name: provider, source: channel, computer_name: host } = parsed(told);
      expect(
        rows.map((row) => [row.source, row.host]),
        file,
      ).toEqual([[{ product: 'windows', channel, provider, code }, host]]);
    }
  });
});

function parsed(path: string): Record<string, string> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
}
