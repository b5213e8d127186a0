import { productLogReader } from '#evidence/json/product-log.ts';

/** Audit logs of OpenAI organisations (OpenAI API reference, audit logs). */
export const reader = productLogReader({
  id: 'openai-audit',
  evidence: ['logs.any'],
  product: 'openai',
  proven: true,
  logs: [
    {
      channel: 'audit',
      has: ['effective_at', 'type', 'actor', 'id'],
      holds: { id: /^audit_log/ },
      time: ['effective_at'],
      id: ['id'],
    },
  ],
});
