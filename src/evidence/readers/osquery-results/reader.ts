import { productLogReader } from '#evidence/json/product-log.ts';

/** Results of osquery, differential and snapshot (osquery documentation, logging). */
export const reader = productLogReader({
  id: 'osquery-results',
  evidence: ['logs.any', 'assets.software'],
  product: 'osquery',
  proven: true,
  logs: [
    {
      channel: 'results',
      has: ['name', 'action', 'columns', 'hostIdentifier|unixTime|calendarTime'],
      time: ['unixTime', 'calendarTime'],
      host: ['hostIdentifier'],
    },
    {
      channel: 'results',
      has: ['name', 'action', 'snapshot', 'hostIdentifier'],
      time: ['unixTime', 'calendarTime'],
      host: ['hostIdentifier'],
    },
    {
      channel: 'results',
      has: ['name', 'action', 'columns'],
      holds: { action: /^(?:added|removed)$/ },
      confidence: 0.9,
      time: ['unixTime', 'calendarTime'],
      host: ['hostIdentifier'],
    },
  ],
});
