import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * Rows of Log Analytics and Sentinel tables in JSON (Azure Monitor log table reference: SigninLogs, AuditLogs,
 * AADUserRiskEvents, AzureActivity).
 */
export const reader = productLogReader({
  id: 'azure-log-analytics',
  evidence: ['logs.entra', 'logs.any'],
  product: 'azure',
  proven: false,
  logs: [
    {
      channel: 'signinlogs',
      has: [
        'TimeGenerated',
        'ResultType',
        'AppDisplayName|AuthenticationRequirement',
        'UserPrincipalName|ServicePrincipalId',
      ],
      time: ['CreatedDateTime', 'TimeGenerated'],
      id: ['Id', 'CorrelationId'],
      provider: ['Type'],
    },
    {
      channel: 'auditlogs',
      has: ['TimeGenerated', 'OperationName', 'InitiatedBy', 'TargetResources'],
      time: ['ActivityDateTime', 'TimeGenerated'],
      id: ['Id', 'CorrelationId'],
      provider: ['LoggedByService'],
    },
    {
      channel: 'riskdetection',
      has: ['TimeGenerated', 'RiskEventType', 'RiskState|RiskLevel'],
      time: ['DetectedDateTime', 'TimeGenerated'],
      id: ['Id'],
    },
    {
      channel: 'activitylogs',
      has: ['TimeGenerated', 'OperationNameValue', 'Caller|CategoryValue'],
      time: ['EventSubmissionTimestamp', 'TimeGenerated'],
      id: ['EventDataId', 'CorrelationId'],
      provider: ['CategoryValue'],
    },
    {
      channel: 'table',
      has: ['TimeGenerated', 'Type', 'TenantId'],
      lacks: ['EventID'],
      confidence: 0.6,
      time: ['TimeGenerated'],
      provider: ['Type'],
    },
  ],
});
