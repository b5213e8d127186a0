import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * Audit log of GitHub organisations and enterprises, as exported, streamed or from the API (GitHub documentation, audit
 * log events).
 */
export const reader = productLogReader({
  id: 'github-audit',
  evidence: ['logs.any'],
  product: 'github',
  proven: true,
  logs: [
    {
      channel: 'audit',
      has: ['action', '_document_id|@timestamp|at_sign_timestamp|created_at', 'actor|org|business'],
      holds: { action: /^[a-z_]{2,60}(?:\.[a-z_]{2,80}){1,3}$/ },
      lacks: ['repository.full_name', 'object', 'gid', 'uuid'],
      confidence: 0.95,
      time: ['@timestamp', 'at_sign_timestamp', 'created_at'],
      id: ['_document_id'],
    },
    {
      channel: 'audit',
      has: ['action', 'actor', 'repo|org|user|business|user_agent'],
      holds: { action: /^[a-z_]{2,60}(?:\.[a-z_]{2,80}){1,3}$/, actor: /^[\w[\]-]+$/ },
      lacks: ['repository.full_name', 'object', 'entity', 'uuid'],
      confidence: 0.8,
      time: ['created_at'],
      id: ['_document_id'],
    },
  ],
});
