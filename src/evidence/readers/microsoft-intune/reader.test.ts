import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Microsoft Intune', reader, [
  {
    channel: 'audit',
    log: {
      time: '2024-05-01T10:00:00Z',
      tenantId: 't1',
      category: 'AuditLogs',
      operationName: 'Create MobileApp',
      identity: 'ana@example.org',
      correlationId: 'c1',
      properties: { ActivityDate: '5/1/2024 10:00:00 AM', Actor: { UPN: 'ana@example.org' } },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'c1' },
  },
  {
    channel: 'operational',
    log: {
      time: '2024-05-01T10:00:00Z',
      tenantId: 't1',
      category: 'OperationalLogs',
      operationName: 'Compliance',
      properties: { AlertType: 'Managed Device Not Compliant', DeviceHostName: 'ws1' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { host: 'ws1' },
  },
  {
    channel: 'audit',
    log: {
      id: 'n1',
      displayName: 'Create',
      componentName: 'DeviceConfiguration',
      activityDateTime: '2024-05-01T10:00:00Z',
      activityOperationType: 'Create',
      actor: { userPrincipalName: 'ana@example.org' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'n1' },
  },
]);
