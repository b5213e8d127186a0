import { describe, expect, it } from 'vitest';
import { headOf } from '#evidence/intake/head-of.ts';
import { recognise } from '#evidence/intake/recognise.ts';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const table = `"Message","Id","Level","RecordId","ProviderName","LogName","MachineName","TimeCreated","Properties"
"Process Create:\r
UtcTime: 2023-05-13 09:30:00.123\r
Image: C:\\a.exe","1","4","7","Microsoft-Windows-Sysmon","Microsoft-Windows-Sysmon/Operational","pc1.example.org","5/13/2023 6:30:00 PM","System.Collections.Generic.List\`1[System.Diagnostics.Eventing.Reader.EventProperty]"
`;

describe('the table of Get-WinEvent', () => {
  it('gives events with the source, host, number and field names of the event log, and what their messages say', async () => {
    const { rows, rejects } = await readSource(reader, Buffer.from(table), { piece: 60 });
    expect(rejects).toEqual([]);
    expect(rows[0]).toMatchObject({
      source: { channel: 'Microsoft-Windows-Sysmon/Operational', provider: 'Microsoft-Windows-Sysmon', code: '1' },
      host: 'pc1.example.org',
      recordId: '7',
      time: '2023-05-13T09:30:00.000000Z',
      steps: ['zone', 'message'],
      fields: { Image: 'C:\\a.exe' },
    });
    expect(Object.keys(rows[0]?.fields ?? {})).not.toContain('Properties');
  });

  it('is known below the line that Windows PowerShell writes above it', async () => {
    const file = Buffer.from(`#TYPE System.Diagnostics.Eventing.Reader.EventLogRecord\r\n${table}`);
    expect(recognise(headOf('a', file, true), [reader])).toBe(reader);
    const { rows, rejects } = await readSource(reader, file, { piece: 20 });
    expect([rows.length, rejects]).toEqual([1, []]);
  });

  it('is no other table', () => expect(reader.claims(['Id', 'Message', 'TimeCreated'])).toBe(0));

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(table)));
});
