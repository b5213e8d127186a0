import { productLogReader } from '#evidence/json/product-log.ts';

/** Activity log of Axonius (Axonius documentation, activity logs). */
export const reader = productLogReader({
  id: 'axonius',
  evidence: ['logs.any'],
  product: 'axonius',
  proven: true,
  logs: [
    {
      channel: 'activity',
      has: ['event.action', 'event.category', 'time'],
      holds: { 'event.action': /^AuditAction\./ },
      time: ['time'],
    },
  ],
});
