import { productLogReader } from '#evidence/json/product-log.ts';

/** Detections of Upwind (Upwind documentation, threat detections). */
export const reader = productLogReader({
  id: 'upwind',
  evidence: ['edr.alerts'],
  product: 'upwind',
  proven: true,
  logs: [
    {
      channel: 'detections',
      has: ['first_seen_time', 'last_seen_time', 'occurrence_count'],
      time: ['last_seen_time', 'first_seen_time'],
      id: ['id'],
    },
  ],
});
