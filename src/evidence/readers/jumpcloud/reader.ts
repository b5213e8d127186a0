import { productLogReader } from '#evidence/json/product-log.ts';

/** Directory Insights of JumpCloud (JumpCloud API, directory insights). */
export const reader = productLogReader({
  id: 'jumpcloud',
  evidence: ['logs.any'],
  product: 'jumpcloud',
  proven: false,
  logs: [
    {
      channel: 'insights',
      has: ['event_type', 'service', 'organization', 'timestamp', 'client_ip|initiated_by|system'],
      time: ['timestamp'],
      id: ['id'],
      host: ['system.hostname'],
      provider: ['service'],
    },
  ],
});
