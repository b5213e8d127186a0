import { productLogReader } from '#evidence/json/product-log.ts';

/** Audit logs of Panther (Panther documentation, audit logs). */
export const reader = productLogReader({
  id: 'panther-audit',
  evidence: ['logs.any'],
  product: 'panther',
  proven: true,
  logs: [{ channel: 'audit', has: ['actionName', 'actionParams', 'actionResult'], time: ['timestamp'] }],
});
