import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * Intune audit and operational logs of diagnostic settings, and audit events of Microsoft Graph (Intune, send log data to
 * Azure Monitor; Graph resource type auditEvent).
 */
export const reader = productLogReader({
  id: 'microsoft-intune',
  evidence: ['logs.any'],
  product: 'microsoft-intune',
  proven: true,
  logs: [
    {
      channel: 'audit',
      has: ['category', 'operationName', 'properties.ActivityDate'],
      time: ['time', 'properties.ActivityDate'],
      id: ['correlationId'],
    },
    {
      channel: 'operational',
      has: ['category', 'operationName', 'properties'],
      holds: { category: /^(?:OperationalLogs|DeviceComplianceOrg|Devices|Windows365AuditLogs)$/ },
      time: ['time'],
      id: ['correlationId'],
      host: ['properties.DeviceHostName', 'properties.DeviceName'],
    },
    {
      channel: 'audit',
      has: ['activityDateTime', 'activityOperationType', 'componentName'],
      time: ['activityDateTime'],
      id: ['id'],
    },
  ],
});
