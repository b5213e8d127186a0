import { describe, expect, it } from 'vitest';
import { expectSurvivesMutations } from '#evidence/testing/expect-survives.ts';
import { readSource } from '#evidence/testing/read-source.ts';
import { reader } from './reader.ts';

const signIns = `\u{feff}Date (UTC),Request ID,User agent,Correlation ID,User ID,User,Username,Application,IP address,Location,Status,Sign-in error code,Failure reason,Device ID
2024-05-01T10:00:00Z,r-1,Mozilla/5.0,c-1,u-1,Ana,ana@example.org,Azure Portal,192.0.2.7,"Berlin, Berlin, DE",Failure,50053,"locked, too often",
2024-05-01T10:00:05Z,r-2,Mozilla/5.0,c-2,u-1,Ana,ana@example.org,Azure Portal,192.0.2.7,"Berlin, Berlin, DE",Success,0,Other.,,more
`;

const audit = `Date (UTC),CorrelationId,Service,Category,Activity,Result,ResultReason,ActorType,ActorUserPrincipalName,Target1DisplayName
2024-05-01T10:00:00.5Z,c-3,Core Directory,RoleManagement,Add member to role,success,,User,ana@example.org,Global Administrator
`;

const read = (text: string) => readSource(reader, Buffer.from(text));

describe('what the Entra portal downloads', () => {
  it('as sign-ins gives each row its time, number and fields, and cells beyond the last column under their number', async () => {
    const { rows, rejects } = await read(signIns);
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      {
        source: { product: 'azure', channel: 'signinlogs' },
        time: '2024-05-01T10:00:00.000000Z',
        recordId: 'r-1',
        fields: { 'Sign-in error code': '50053', 'Failure reason': 'locked, too often', 'Device ID': '' },
      },
      { recordId: 'r-2', fields: { 'column 15': 'more' } },
    ]);
  });

  it('as audit gives the service that logged it', async () => {
    const { rows } = await read(audit);
    expect(rows).toMatchObject([
      {
        source: { channel: 'auditlogs', provider: 'Core Directory' },
        time: '2024-05-01T10:00:00.500000Z',
        fields: { Activity: 'Add member to role', Target1DisplayName: 'Global Administrator' },
      },
    ]);
  });

  it('is no other table with a date', () => {
    expect(reader.claims(['Date (UTC)', 'Product', 'Status'])).toBe(0);
    expect(reader.claims(['CreationDate', 'UserIds', 'Operations', 'AuditData'])).toBe(0);
  });

  it('may hold a quote without end: the rows before it are kept', async () => {
    const { rows } = await read(`${audit}2024-05-01T10:00:00Z,"c-4,Core`);
    expect(rows[0]).toMatchObject({ recordId: 'c-3' });
  });

  it('survives damage', () => expectSurvivesMutations(reader, Buffer.from(signIns)));
});
