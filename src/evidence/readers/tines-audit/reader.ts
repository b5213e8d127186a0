import { productLogReader } from '#evidence/json/product-log.ts';

/** Audit logs of Tines (Tines API, audit logs). */
export const reader = productLogReader({
  id: 'tines-audit',
  evidence: ['logs.any'],
  product: 'tines',
  proven: true,
  logs: [{ channel: 'audit', has: ['operation_name', 'request_ip', 'tenant_id'], time: ['created_at'], id: ['id'] }],
});
