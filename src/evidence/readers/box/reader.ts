import { productLogReader } from '#evidence/json/product-log.ts';

/** Events of Box enterprises (Box API, event resource). */
export const reader = productLogReader({
  id: 'box',
  evidence: ['logs.any'],
  product: 'box',
  proven: true,
  logs: [
    {
      channel: 'events',
      has: ['type', 'event_type', 'created_by|source|event_id|ip_address'],
      holds: { type: /^event$/ },
      time: ['created_at'],
      id: ['event_id'],
    },
  ],
});
