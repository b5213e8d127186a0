import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Microsoft Graph for Entra', reader, [
  {
    channel: 'signinlogs',
    log: {
      id: 'i1',
      createdDateTime: '2024-05-01T10:00:00Z',
      userPrincipalName: 'ana@example.org',
      appDisplayName: 'Portal',
      ipAddress: '192.0.2.7',
      conditionalAccessStatus: 'success',
      status: { errorCode: 50053, failureReason: 'locked' },
      deviceDetail: { deviceId: '' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'i1' },
  },
  {
    channel: 'auditlogs',
    log: {
      id: 'a1',
      activityDateTime: '2024-05-01T10:00:00Z',
      activityDisplayName: 'Add member to role',
      category: 'RoleManagement',
      loggedByService: 'Core Directory',
      result: 'success',
      initiatedBy: { user: { userPrincipalName: 'ana@example.org', ipAddress: '192.0.2.7' } },
      targetResources: [{ type: 'User' }],
      additionalDetails: [{ key: 'User-Agent', value: 'x' }],
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'a1', fields: { 'additionalDetails.User-Agent': 'x' } },
  },
  {
    channel: 'pim',
    log: { id: 'p1', riskEventType: 'staleSignInAlertIncident', detectedDateTime: '2024-05-01T10:00:00Z' },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'p1' },
  },
  {
    channel: 'riskdetection',
    log: {
      id: 'r1',
      riskEventType: 'anonymizedIPAddress',
      riskLevel: 'high',
      riskState: 'atRisk',
      detectedDateTime: '2024-05-01T10:00:00Z',
      userPrincipalName: 'ana@example.org',
      ipAddress: '192.0.2.7',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'r1' },
  },
]);
