import { productLogReader } from '#evidence/json/product-log.ts';

/** Audit logs of Zendesk (Zendesk API, audit logs). */
export const reader = productLogReader({
  id: 'zendesk-audit',
  evidence: ['logs.any'],
  product: 'zendesk',
  proven: true,
  logs: [
    { channel: 'audit', has: ['action_label', 'source_type', 'change_description'], time: ['created_at'], id: ['id'] },
  ],
});
