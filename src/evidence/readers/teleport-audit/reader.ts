import { productLogReader } from '#evidence/json/product-log.ts';

/** Audit events of Teleport (Teleport documentation, audit events and records). */
export const reader = productLogReader({
  id: 'teleport-audit',
  evidence: ['logs.any'],
  product: 'teleport',
  proven: true,
  logs: [
    {
      channel: 'audit',
      has: ['ei', 'event', 'code', 'uid', 'time'],
      time: ['time'],
      id: ['uid'],
      host: ['server_hostname'],
    },
    {
      channel: 'audit',
      has: ['event', 'code', 'uid', 'time'],
      holds: { code: /^T[A-Z]*\d{3,4}[IWED]$/ },
      confidence: 0.95,
      time: ['time'],
      id: ['uid'],
    },
  ],
});
