import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { sharedData } from '#evidence/testing/shared-data.ts';
import { zipEntries } from '#evidence/testing/zip-entries.ts';
import { utc } from '#evidence/time/zone.ts';
import { readEventXml } from '#evidence/windows/event-xml.ts';
import { reader } from './reader.ts';

const nxlog = {
  EventTime: '2023-05-01 18:30:00',
  Hostname: 'pc1.example.org',
  Keywords: '-9214364837600034816',
  EventID: 4688,
  SourceName: 'Microsoft-Windows-Security-Auditing',
  RecordNumber: 7,
  ExecutionProcessID: 4,
  Channel: 'Security',
  NewProcessName: 'C:\\Windows\\System32\\cmd.exe',
  EventReceivedTime: '2023-05-01 18:30:02',
  '@timestamp': '2023-05-01T09:30:02.100Z',
};
const json = (...values: unknown[]) => Buffer.from(values.map((each) => `${JSON.stringify(each)}\n`).join(''));

describe('Windows events as flat JSON', () => {
  it('have the source, host, number and field names of the event log, whatever the shipper calls them', async () => {
    const { rows, rejects } = await readSource(reader, json(nxlog));
    expect(rejects).toEqual([]);
    expect(rows[0]).toMatchObject({
      source: {
        product: 'windows',
        channel: 'Security',
        provider: 'Microsoft-Windows-Security-Auditing',
        code: '4688',
      },
      host: 'pc1.example.org',
      recordId: '7',
      fields: {
        Provider_Name: 'Microsoft-Windows-Security-Auditing',
        Keywords: '0x8020000000000000',
        Execution_ProcessID: '4',
        NewProcessName: 'C:\\Windows\\System32\\cmd.exe',
      },
    });
  });

  it('get their zone from the time of receipt, which NXLog states by both clocks', async () => {
    const { rows } = await readSource(reader, json(nxlog));
    expect(rows[0]).toMatchObject({ time: '2023-05-01T09:30:00.000000Z', steps: ['zone'], assumed: [] });
  });

  it('say so where nothing gives the zone', async () => {
    const { rows } = await readSource(reader, json({ ...nxlog, '@timestamp': undefined }));
    expect(rows[0]).toMatchObject({ time: '2023-05-01T18:30:00.000000Z', assumed: ['zone'] });
  });

  it('get it from another event of the same computer where they state their time once, but not against a zone that was set', async () => {
    const sysmon = { ...nxlog, Channel: 'a', '@timestamp': undefined, UtcTime: '2023-05-01 09:30:00.100' };
    const plain = { ...nxlog, '@timestamp': undefined };
    const file = json(plain, sysmon, plain, { ...plain, Hostname: 'pc2' });
    const { rows } = await readSource(reader, file);
    expect(rows.map(({ time, steps, assumed }) => [time?.slice(11, 16), steps, assumed])).toEqual([
      ['09:30', ['zone'], []],
      ['09:30', ['zone'], []],
      ['09:30', ['zone'], []],
      ['18:30', [], ['zone']],
    ]);
    const set = await readSource(reader, file, { zone: utc });
    expect(set.rows.map(({ time }) => time?.slice(11, 16))).toEqual(['18:30', '09:30', '18:30', '18:30']);
  });

  it('have their values by name where these are XML or JSON in a member', async () => {
    const azure = {
      TimeGenerated: '2023-05-01T09:30:00Z',
      Computer: 'pc1',
      EventSourceName: 'x',
      Channel: 'Security',
      EventID: 1,
    };
    const { rows } = await readSource(
      reader,
      json(
        { ...azure, EventData: '<EventData xmlns="urn:x"><Data Name="DestPort">80</Data></EventData>' },
        { ...azure, EventData: '{"DestPort":"80"}' },
        { ...azure, ExtraEventData: { DestPort: '80' } },
        { ...azure, Channel: undefined, EventLog: 'System', EventData: { DestPort: '80' } },
        { ...azure, EventData: '{not' },
      ),
    );
    expect(rows.map(({ fields }) => fields.DestPort ?? fields.EventData)).toEqual(['80', '80', '80', '80', '{not']);
  });

  it('have the writer of a log that has only one, and what only the message says', async () => {
    const { rows } = await readSource(
      reader,
      json({
        EventID: 1,
        Channel: 'Microsoft-Windows-Sysmon/Operational',
        Hostname: 'pc1',
        Message: 'Process Create:\r\nUtcTime: 2023-05-01 09:30:00.123\r\nImage: C:\\a.exe',
      }),
    );
    expect(rows[0]).toMatchObject({
      source: { provider: 'Microsoft-Windows-Sysmon' },
      steps: ['message'],
      fields: { Image: 'C:\\a.exe' },
    });
  });

  it('are no JSON of another product', () => {
    expect(reader.claims({ eventID: 'e-1', eventName: 'CreateUser' })).toBe(0);
    expect(reader.claims({ EventID: 1, Channel: { a: 1 }, Hostname: 'a', SourceName: 'b' })).toBe(0);
  });

  it('survive damage', () => expectSurvivesMutations(reader, json(nxlog, { ...nxlog, EventData: { a: [1, 2] } })));
});

describe.skipIf(sharedData === null)('real collections (skipped where ../shared/data is absent)', () => {
  /** The collections of Windows; the others are of clouds, Linux and the network. */
  const others = /aws|linux|zeek|GoldenSAML|vminsights|syslog/;

  it('give an event for each line, nearly all of them with a zone that the file itself tells', {
    timeout: 300_000,
  }, async () => {
    const truth = readFileSync(`${sharedData}/otrf/TRUTH.csv`, 'utf8').trim().split(/\r?\n/).slice(1);
    const collections = truth.map((line) => line.split(',')).filter(([path = '']) => !others.test(path));
    expect(collections).toHaveLength(94);
    let events = 0;
    let zoneless = 0;
    for (const [path = '', , lines, parsed] of collections) {
      let inFile = 0;
      for (const { bytes } of zipEntries(`${sharedData}/otrf/${path}`))
        for (const { source, time, assumed } of (await readSource(reader, bytes)).rows) {
          if (assumed.includes('zone')) zoneless++;
          if (source.channel !== '' && source.provider !== '' && source.code !== '' && time !== null) inFile++;
        }
      expect([path, inFile]).toEqual([path, Number(parsed || lines)]);
      events += inFile;
    }
    expect([events, zoneless]).toEqual([592_835, 2_368]);
  });

  it('of osquery have the fields of the XML they were made from', async () => {
    const folder = `${sharedData}/hosts/osquery/windows_events/output`;
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    expect(names).toHaveLength(74);
    for (const name of names) {
      const { rows } = await readSource(reader, readFileSync(`${folder}/${name}`));
      const xml = readEventXml(readFileSync(`${folder}/../input/${name.replace(/json$/, 'xml')}`, 'utf8')).fields;
      expect([name, rows[0]?.source]).toEqual([
        name,
        {
          product: 'windows',
          channel: xml.text('Channel'),
          provider: xml.text('Provider_Name'),
          code: xml.text('EventID'),
        },
      ]);
      const values = xml.names
        .slice(xml.names.indexOf('Computer') + 1)
        .filter((each) => /^(?!EventData_)[A-Z]\w*(?:Name|Sid|Type)$/.test(each));
      for (const each of values) expect([name, each, rows[0]?.fields[each]]).toEqual([name, each, xml.text(each)]);
    }
  });

  it('of Panther are read, both', async () => {
    const lines = readFileSync(`${sharedData}/panther-tests/Windows_EventLogs.jsonl`, 'utf8').trim().split('\n');
    const logs = lines.map((line) => (JSON.parse(line) as { log: unknown }).log);
    const { rows } = await readSource(reader, json(...logs));
    expect(rows.map(({ time, fields }) => [time, fields.ParentProcessName])).toEqual([
      ['2024-01-15T10:30:45.000000Z', 'C:\\Windows\\System32\\cmd.exe'],
      ['2024-01-15T09:00:00.000000Z', 'C:\\Windows\\explorer.exe'],
    ]);
  });
});
