import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * Event log files and real-time events of Salesforce in JSON (Salesforce object reference, EventLogFile and real-time
 * event monitoring objects).
 */
export const reader = productLogReader({
  id: 'salesforce',
  evidence: ['logs.any'],
  product: 'salesforce',
  proven: true,
  logs: [
    {
      channel: 'events',
      has: ['EVENT_TYPE', 'ORGANIZATION_ID|TIMESTAMP_DERIVED'],
      time: ['TIMESTAMP_DERIVED', 'TIMESTAMP'],
      id: ['REQUEST_ID'],
      provider: ['EVENT_TYPE'],
    },
    {
      channel: 'events',
      has: ['EventIdentifier', 'EventDate', 'UserId'],
      time: ['EventDate', 'CreatedDate'],
      id: ['EventIdentifier'],
      provider: ['attributes.type'],
    },
  ],
});
