import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * Activities of the Google Workspace reports API, whole or with one of their events a record (Reports API, Activities
 * resource).
 */
export const reader = productLogReader({
  id: 'google-workspace',
  evidence: ['logs.any'],
  product: 'gcp',
  proven: true,
  logs: [
    {
      channel: 'google_workspace',
      has: ['id.applicationName', 'id.time|actor|events|kind|name|type'],
      time: ['id.time'],
      id: ['id.uniqueQualifier'],
      provider: ['id.applicationName'],
      pairs: ['parameters', 'events.parameters'],
    },
  ],
});
