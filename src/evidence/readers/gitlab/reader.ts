import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * JSON logs of GitLab, audit events of its API and stream, and its API and web requests (GitLab documentation, log system
 * and audit events).
 */
export const reader = productLogReader({
  id: 'gitlab',
  evidence: ['logs.any'],
  product: 'gitlab',
  proven: true,
  logs: [
    { channel: 'audit', has: ['author_id', 'entity_id', 'entity_type'], time: ['time', 'created_at'], id: ['id'] },
    { channel: 'production', has: ['controller', 'action', 'path', 'params'], time: ['time'], id: ['correlation_id'] },
    { channel: 'api', has: ['route', 'path', 'params', 'correlation_id|ua'], time: ['time'], id: ['correlation_id'] },
  ],
});
