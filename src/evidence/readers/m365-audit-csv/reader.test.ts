import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const event = {
  CreationTime: '2024-05-01T10:00:00',
  Id: 'u-1',
  Operation: 'Set-Mailbox',
  RecordType: 1,
  UserId: 'ana@example.org',
  Workload: 'Exchange',
  Parameters: [{ Name: 'ForwardingSmtpAddress', Value: 'smtp:eva@example.net' }],
};
const quoted = (value: unknown) => `"${JSON.stringify(value).replaceAll('"', '""')}"`;
const recent = `RecordId,CreationDate,RecordType,Operation,UserId,AuditData,AssociatedAdminUnits
u-1,2024-05-01T10:00:00.0000000Z,1,Set-Mailbox,ana@example.org,${quoted(event)},
`;
const former = `CreationDate,UserIds,Operations,AuditData
5/1/2024 10:00:07 AM,ana@example.org,Set-Mailbox,${quoted({ ...event, CreationTime: undefined, Id: undefined })}
`;
const read = (text: string) => readSource(reader, Buffer.from(text));

describe('the unified audit log as CSV', () => {
  it('gives the record of AuditData, and what its column says otherwise beside it', async () => {
    const { rows, rejects } = await read(recent);
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        source: { product: 'm365', channel: 'audit', provider: 'Exchange' },
        time: '2024-05-01T10:00:00.000000Z',
        recordId: 'u-1',
        steps: ['inner-json'],
        fields: {
          Operation: 'Set-Mailbox',
          'Parameters.ForwardingSmtpAddress': 'smtp:eva@example.net',
          CreationDate: '2024-05-01T10:00:00.0000000Z',
        },
      },
    ]);
  });

  it('takes the time of the column where the record has none', async () => {
    const { rows } = await read(former);
    expect(rows).toMatchObject([{ time: '2024-05-01T10:00:07.000000Z', fields: { Operations: 'Set-Mailbox' } }]);
  });

  it('names a row whose AuditData was cut, and keeps its other columns', async () => {
    const { rows, rejects } = await read(`${former}5/1/2024 10:00:08 AM,ana@example.org,New-InboxRule,"{""Creat"\n`);
    expect(rejects).toMatchObject([{ offset: former.length, why: { key: 'reader.json-wrong' } }]);
    expect(rows[1]).toMatchObject({ time: '2024-05-01T10:00:08.000000Z', fields: { Operations: 'New-InboxRule' } });
  });

  it('is no other table', () => {
    expect(reader.claims(['Date (UTC)', 'Request ID', 'Status'])).toBe(0);
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(recent)));
});
