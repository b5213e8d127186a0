import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const logon = {
  Id: 4625,
  Level: 0,
  Keywords: '-9218868437227405312',
  RecordId: 7,
  ProviderName: 'Microsoft-Windows-Security-Auditing',
  LogName: 'Security',
  MachineName: 'pc1.example.org',
  UserId: null,
  TimeCreated: '/Date(1682933400123)/',
  Properties: [
    { Value: { BinaryLength: 12, Value: 'S-1-5-18' } },
    'PC1$',
    'EXAMPLE',
    { Value: 999 },
    { Value: 'S-1-0-0' },
    { Value: 'ana' },
    { Value: 'EXAMPLE' },
    { Value: -1073741715 },
  ],
  KeywordsDisplayNames: ['Audit Failure'],
};
const json = (value: unknown) => Buffer.from(JSON.stringify(value, null, 4));

describe('events that PowerShell wrote as JSON', () => {
  it('have the source, time, host, number and field names of the event log', async () => {
    const { rows, rejects } = await readSource(reader, json([logon]));
    expect(rejects).toEqual([]);
    expect(rows[0]).toMatchObject({
      source: {
        product: 'windows',
        channel: 'Security',
        provider: 'Microsoft-Windows-Security-Auditing',
        code: '4625',
      },
      time: '2023-05-01T09:30:00.123000Z',
      host: 'pc1.example.org',
      recordId: '7',
      fields: {
        Keywords: '0x8010000000000000',
        SubjectUserSid: 'S-1-5-18',
        SubjectUserName: 'PC1$',
        SubjectLogonId: '0x3e7',
        TargetUserName: 'ana',
        Status: '0xc000006d',
      },
    });
  });

  it('are read in UTF-16, as Windows PowerShell writes a file', async () => {
    const first = JSON.stringify(logon, null, 4);
    const file = Buffer.from(`\ufeff[${first},\r\n${first.replace('PC1$', '日本')}]`, 'utf16le');
    const { rows, rejects } = await readSource(reader, file, { piece: 101 });
    expect(rejects).toEqual([]);
    expect(rows.map(({ offset, fields }) => [offset, fields.SubjectUserName])).toEqual([
      [4, 'PC1$'],
      [2 + 2 * (1 + first.length + 3), '日本'],
    ]);
  });

  it('have their time with offset from PowerShell 7, and with words beside it from PowerShell 5', async () => {
    const times = ['2023-05-01T18:30:00.123+09:00', { value: '/Date(1682933400123)/', DateTime: 'Monday' }];
    const { rows } = await readSource(reader, json(times.map((TimeCreated) => ({ ...logon, TimeCreated }))));
    expect(rows.map(({ time }) => time)).toEqual(Array(2).fill('2023-05-01T09:30:00.123000Z'));
  });

  it('have the values of a provider without names as Data, and what the message says', async () => {
    const message = 'Engine state is changed\r\n\r\nDetails: \r\n\tHostApplication=powershell.exe';
    const classic = { ...logon, Id: 400, ProviderName: 'PowerShell', LogName: 'Windows PowerShell' };
    const { rows } = await readSource(
      reader,
      json([
        { ...classic, Properties: [{ Value: 'Available' }, { Value: 'None' }] },
        { ...classic, Properties: undefined, Message: message },
        { ...logon, ProviderName: 'Other', Properties: [{ Value: 1 }, { Value: true }] },
      ]),
    );
    expect(rows[0]?.fields.Data).toEqual(['Available', 'None']);
    expect(rows[1]).toMatchObject({ steps: ['message'], fields: { HostApplication: 'powershell.exe' } });
    expect(rows[2]?.fields.Properties).toEqual(['1', 'true']);
  });

  it('are no JSON of another product', () => expect(reader.claims({ Id: 1, ProviderName: 'a' })).toBe(0));

  it('survive damage', () => expectSurvivesMutations(reader, json([logon, logon])));
});
