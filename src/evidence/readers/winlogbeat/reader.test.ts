import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const document = {
  '@timestamp': '2023-05-01T09:30:00.123Z',
  winlog: {
    channel: 'Microsoft-Windows-Sysmon/Operational',
    provider_name: 'Microsoft-Windows-Sysmon',
    event_id: '1',
    record_id: 7,
    computer_name: 'pc1.example.org',
    process: { pid: 4, thread: { id: 8 } },
    event_data: { Image: 'C:\\a.exe', Channel: 'own', process: { deep: '1' } },
    keywords: ['Audit Success', 'x'],
  },
  process: { executable: 'C:\\a.exe' },
  log: { level: 'warning' },
  message: 'Process Create:',
};
const json = (...values: unknown[]) => Buffer.from(values.map((each) => `${JSON.stringify(each)}\n`).join(''));

describe('events of Winlogbeat', () => {
  it('have the source, time, host, number and field names of the event log, and keep what else is said', async () => {
    const { rows, rejects } = await readSource(reader, json(document));
    expect(rejects).toEqual([]);
    expect(rows[0]).toMatchObject({
      source: {
        product: 'windows',
        channel: 'Microsoft-Windows-Sysmon/Operational',
        provider: 'Microsoft-Windows-Sysmon',
        code: '1',
      },
      time: '2023-05-01T09:30:00.123000Z',
      host: 'pc1.example.org',
      recordId: '7',
      fields: {
        Execution_ProcessID: '4',
        Image: 'C:\\a.exe',
        'process.deep': '1',
        'process.executable': 'C:\\a.exe',
        Level: '3',
        RenderingInfo_Keyword: ['Audit Success', 'x'],
      },
    });
  });

  it('are read from hits of a search, with flat names, and from versions 5 and 6', async () => {
    const flat = {
      '@timestamp': document['@timestamp'],
      'winlog.channel': 'Security',
      'winlog.provider_name': 'a',
      'winlog.event_id': 1,
      'winlog.event_data.X': 'y',
    };
    const old = {
      '@timestamp': document['@timestamp'],
      log_name: 'Security',
      source_name: 'a',
      event_id: 1,
      event_data: { X: 'y' },
      level: 'Error',
    };
    const { rows } = await readSource(reader, json({ _index: 'i', _source: document }, flat, old));
    expect(rows.map(({ source, fields }) => [source.code, fields._index ?? fields.X])).toEqual([
      ['1', 'i'],
      ['1', 'y'],
      ['1', 'y'],
    ]);
  });

  it('have values without a name as Data beside their numbers', async () => {
    const { rows } = await readSource(
      reader,
      json({ ...document, winlog: { channel: 'Application', event_data: { param1: 'a', param2: 'b' } } }),
    );
    expect(rows[0]?.fields).toMatchObject({ param1: 'a', Data: ['a', 'b'] });
  });

  it('are no JSON of another product', () => {
    expect(reader.claims({ winlog: 'x', event_id: 1 })).toBe(0);
    expect(reader.claims({ '@timestamp': 'x', message: 'y' })).toBe(0);
  });

  it('survive damage', () => expectSurvivesMutations(reader, json(document, document)));
});
