import { productLogReader } from '#evidence/json/product-log.ts';

/** Events, alerts and audit log of Netskope (Netskope REST API, events and alerts). */
export const reader = productLogReader({
  id: 'netskope',
  evidence: ['logs.proxy', 'logs.any'],
  product: 'netskope',
  proven: true,
  logs: [
    {
      channel: 'audit',
      has: ['_id', 'audit_log_event'],
      time: ['timestamp', '_insertion_epoch_timestamp'],
      id: ['_id'],
    },
    {
      channel: 'events',
      has: ['_id', 'timestamp', 'ur_normalized|_insertion_epoch_timestamp'],
      confidence: 0.99,
      time: ['timestamp'],
      id: ['_id'],
      provider: ['type'],
    },
  ],
});
