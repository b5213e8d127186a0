import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Microsoft 365 unified audit', reader, [
  {
    channel: 'audit',
    log: {
      CreationTime: '2024-05-01T10:00:00',
      Id: 'u1',
      Operation: 'Set-Mailbox',
      OrganizationId: 'o1',
      RecordType: 1,
      ResultStatus: 'True',
      UserId: 'ana@example.org',
      Workload: 'Exchange',
      ClientIP: '192.0.2.7',
      Parameters: [{ Name: 'ForwardingSmtpAddress', Value: 'smtp:eva@example.net' }],
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: {
      provider: 'Exchange',
      recordId: 'u1',
      fields: { 'Parameters.ForwardingSmtpAddress': 'smtp:eva@example.net' },
    },
  },
  {
    channel: 'audit',
    log: {
      RecordType: 'ExchangeAdmin',
      CreationDate: '5/1/2024 10:00:00 AM',
      UserIds: 'ana@example.org',
      Operations: 'Set-Mailbox',
      AuditData:
        '{"CreationTime":"2024-05-01T10:00:00","Id":"u2","Operation":"Set-Mailbox","RecordType":1,"Workload":"Exchange"}',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'u2', steps: ['inner-json'], fields: { RecordType: '1', 'outer.RecordType': 'ExchangeAdmin' } },
  },
]);
