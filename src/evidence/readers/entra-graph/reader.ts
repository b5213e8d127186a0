import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * Entra sign-ins, directory audits and risk detections as Microsoft Graph lists them (Graph v1.0 resource types signIn,
 * directoryAudit, riskDetection, unifiedRoleManagementAlertIncident).
 */
export const reader = productLogReader({
  id: 'entra-graph',
  evidence: ['logs.entra'],
  product: 'azure',
  proven: false,
  logs: [
    {
      channel: 'signinlogs',
      has: ['createdDateTime', 'status.errorCode', 'appDisplayName|appId', 'userPrincipalName|servicePrincipalId'],
      time: ['createdDateTime'],
      id: ['id'],
    },
    {
      channel: 'auditlogs',
      has: ['activityDateTime', 'activityDisplayName', 'initiatedBy', 'targetResources'],
      time: ['activityDateTime'],
      id: ['id'],
      provider: ['loggedByService'],
      pairs: ['additionalDetails'],
    },
    {
      channel: 'pim',
      has: ['id', 'riskEventType'],
      holds: { riskEventType: /AlertIncident$/ },
      time: ['detectedDateTime', 'activityDateTime'],
      id: ['id'],
    },
    {
      channel: 'riskdetection',
      has: ['riskEventType', 'riskLevel|riskState', 'detectedDateTime|activityDateTime'],
      confidence: 0.99,
      time: ['activityDateTime', 'detectedDateTime'],
      id: ['id'],
    },
  ],
});
