import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Azure Log Analytics', reader, [
  {
    channel: 'signinlogs',
    log: {
      TimeGenerated: '2024-05-01T10:00:00Z',
      Type: 'SigninLogs',
      Id: 'i1',
      ResultType: '50053',
      ResultDescription: 'locked',
      UserPrincipalName: 'ana@example.org',
      AppDisplayName: 'Portal',
      IPAddress: '192.0.2.7',
      DeviceDetail: { deviceId: '' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'i1', provider: 'SigninLogs' },
  },
  {
    channel: 'auditlogs',
    log: {
      TimeGenerated: '2024-05-01T10:00:00Z',
      Id: 'a1',
      OperationName: 'Add user',
      Category: 'UserManagement',
      LoggedByService: 'Core Directory',
      InitiatedBy: { user: { userPrincipalName: 'ana@example.org' } },
      TargetResources: [{ type: 'User' }],
      Result: 'success',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'a1' },
  },
  {
    channel: 'riskdetection',
    log: {
      TimeGenerated: '2024-05-01T10:00:00Z',
      Id: 'r1',
      RiskEventType: 'leakedCredentials',
      RiskState: 'atRisk',
      RiskLevel: 'high',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'r1' },
  },
  {
    channel: 'activitylogs',
    log: {
      TimeGenerated: '2024-05-01T10:00:00Z',
      EventDataId: 'd1',
      OperationNameValue: 'MICROSOFT.COMPUTE/DISKS/DELETE',
      CategoryValue: 'Administrative',
      Caller: 'ana@example.org',
      CallerIpAddress: '192.0.2.7',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'd1' },
  },
  {
    channel: 'table',
    log: { TimeGenerated: '2024-05-01T10:00:00Z', Type: 'Heartbeat', TenantId: 't1', Computer: 'web01' },
    time: '2024-05-01T10:00:00.000000Z',
    is: { provider: 'Heartbeat' },
  },
]);
