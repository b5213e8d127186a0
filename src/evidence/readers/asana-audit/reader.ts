import { productLogReader } from '#evidence/json/product-log.ts';

/** Audit log events of Asana (Asana API, audit log events). */
export const reader = productLogReader({
  id: 'asana-audit',
  evidence: ['logs.any'],
  product: 'asana',
  proven: true,
  logs: [
    {
      channel: 'audit',
      has: ['event_type', 'actor', 'context.context_type|context.client_ip_address|actor.actor_type'],
      time: ['created_at'],
      id: ['gid'],
    },
  ],
});
