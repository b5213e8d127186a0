import { productLogReader } from '#evidence/json/product-log.ts';

/** Audit logs of Slack Enterprise (Slack audit logs API). */
export const reader = productLogReader({
  id: 'slack-audit',
  evidence: ['logs.any'],
  product: 'slack',
  proven: true,
  logs: [
    {
      channel: 'audit',
      has: ['action', 'actor', 'entity', 'context', 'date_create|id'],
      lacks: ['published', 'eventType'],
      time: ['date_create'],
      id: ['id'],
    },
    {
      channel: 'audit',
      has: ['action', 'actor.user|actor.type', 'context.ip_address|context.location|context.ua'],
      lacks: ['event_type', 'eventType'],
      confidence: 0.9,
      time: ['date_create'],
      id: ['id'],
    },
  ],
});
