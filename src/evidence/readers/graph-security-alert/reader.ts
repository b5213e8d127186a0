import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * Security alerts as Microsoft Graph lists them (Graph v1.0 resource types alert of microsoft.graph.security, and the
 * older alert).
 */
export const reader = productLogReader({
  id: 'graph-security-alert',
  evidence: ['edr.alerts'],
  product: 'm365',
  proven: true,
  logs: [
    {
      channel: 'alerts',
      has: ['createdDateTime', 'serviceSource', 'severity', 'title'],
      time: ['lastActivityDateTime', 'firstActivityDateTime', 'createdDateTime'],
      id: ['id'],
      provider: ['serviceSource'],
    },
    {
      channel: 'alerts',
      has: ['azureTenantId', 'vendorInformation.provider', 'eventDateTime'],
      time: ['eventDateTime', 'createdDateTime'],
      id: ['id'],
      provider: ['vendorInformation.provider'],
    },
  ],
});
