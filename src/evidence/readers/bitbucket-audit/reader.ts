import { productLogReader } from '#evidence/json/product-log.ts';

/** Audit log of Bitbucket Data Center (Bitbucket documentation, audit log events and their JSON). */
export const reader = productLogReader({
  id: 'bitbucket-audit',
  evidence: ['logs.any'],
  product: 'bitbucket',
  proven: false,
  logs: [
    { channel: 'audit', has: ['auditType.action', 'auditType.category'], time: ['timestamp.epochSecond', 'timestamp'] },
  ],
});
