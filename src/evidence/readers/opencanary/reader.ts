import { productLogReader } from '#evidence/json/product-log.ts';

/** Events of the honeypot OpenCanary (OpenCanary documentation, its log format). */
export const reader = productLogReader({
  id: 'opencanary',
  evidence: ['logs.any', 'edr.alerts'],
  product: 'opencanary',
  proven: false,
  logs: [
    {
      channel: 'application',
      has: ['logtype', 'node_id', 'logdata'],
      time: ['utc_time', 'local_time'],
      host: ['node_id'],
    },
  ],
});
