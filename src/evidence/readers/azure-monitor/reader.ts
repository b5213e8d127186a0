import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * Records of diagnostic settings, as event hubs and storage accounts get them: Entra sign-ins, audit and risk, the
 * activity log, and logs of resources (Azure Monitor, common resource log schema and activity log event schema; also as
 * `az monitor activity-log list` prints it).
 */
export const reader = productLogReader({
  id: 'azure-monitor',
  evidence: ['logs.entra', 'logs.any'],
  product: 'azure',
  proven: true,
  logs: [
    {
      channel: 'signinlogs',
      has: ['category', 'properties'],
      holds: {
        category:
          /^(?:NonInteractiveUser|ServicePrincipal|ManagedIdentity|ADFS|MicrosoftServicePrincipal)?SignInLogs$/i,
      },
      time: ['properties.createdDateTime', 'time'],
      id: ['properties.id', 'correlationId'],
      provider: ['category'],
    },
    {
      channel: 'pim',
      has: ['category', 'properties.riskEventType'],
      holds: { 'properties.riskEventType': /AlertIncident$/ },
      time: ['properties.detectedDateTime', 'time'],
      id: ['properties.id'],
      provider: ['category'],
    },
    {
      channel: 'riskdetection',
      has: ['category', 'properties'],
      holds: { category: /^(?:UserRiskEvents|RiskyUsers|ServicePrincipalRiskEvents|RiskyServicePrincipals)$/i },
      confidence: 0.99,
      time: ['properties.detectedDateTime', 'properties.riskLastUpdatedDateTime', 'time'],
      id: ['properties.id'],
      provider: ['category'],
    },
    {
      channel: 'auditlogs',
      has: [
        'category',
        'operationName',
        'properties.activityDisplayName|properties.initiatedBy|properties.targetResources|properties.loggedByService',
      ],
      time: ['properties.activityDateTime', 'time'],
      id: ['properties.id', 'correlationId'],
      provider: ['properties.loggedByService'],
      pairs: ['properties.additionalDetails'],
    },
    {
      channel: 'auditlogs',
      has: ['category', 'operationName', 'resourceId', 'tenantId'],
      holds: { category: /^AuditLogs$/i, resourceId: /aadiam/i },
      confidence: 0.99,
      time: ['time'],
      id: ['correlationId'],
    },
    {
      channel: 'provisioning',
      has: ['category', 'properties'],
      holds: { category: /^ProvisioningLogs$/i },
      time: ['properties.activityDateTime', 'time'],
      id: ['properties.id'],
    },
    {
      channel: 'activitylogs',
      has: ['category', 'operationName', 'time', 'resourceId'],
      holds: {
        category:
          /^(?:Administrative|ServiceHealth|ResourceHealth|Alert|Autoscale|Recommendation|Policy|Security|Action|Write|Delete)$/i,
        resourceId: /^\/(?:subscriptions|providers)\//i,
      },
      time: ['time'],
      id: ['correlationId'],
      provider: ['category'],
    },
    {
      channel: 'activitylogs',
      has: ['eventTimestamp', 'operationName.value'],
      time: ['eventTimestamp'],
      id: ['eventDataId'],
      provider: ['category.value'],
    },
    {
      channel: 'activitylogs',
      has: ['event_timestamp', 'operation_name.value'],
      time: ['event_timestamp'],
      id: ['event_data_id'],
      provider: ['category.value'],
    },
    {
      channel: 'diagnostics',
      has: ['category', 'operationName', 'time|timeStamp', 'resourceId|tenantId|durationMs|callerIpAddress'],
      confidence: 0.9,
      time: ['time', 'timeStamp'],
      id: ['correlationId'],
      provider: ['category'],
    },
    {
      channel: 'diagnostics',
      has: ['operationName', 'resourceId', 'callerIpAddress', 'time'],
      confidence: 0.8,
      time: ['time'],
      id: ['correlationId'],
    },
  ],
});
