import { productLogReader } from '#evidence/json/product-log.ts';

/** Audit log events of Notion (Notion documentation, audit log). */
export const reader = productLogReader({
  id: 'notion-audit',
  evidence: ['logs.any'],
  product: 'notion',
  proven: true,
  logs: [
    {
      channel: 'audit',
      has: ['event.workspace_id', 'event.type', 'event.actor'],
      time: ['event.timestamp'],
      id: ['event.id'],
    },
    {
      channel: 'audit',
      has: ['event.actor', 'event.type', 'event.details|event.id'],
      confidence: 0.9,
      time: ['event.timestamp'],
      id: ['event.id'],
    },
  ],
});
