import { productLogReader } from '#evidence/json/product-log.ts';

/** Activity, controls and entities of Push Security (Push Security documentation, webhooks). */
export const reader = productLogReader({
  id: 'push-security',
  evidence: ['logs.any'],
  product: 'push-security',
  proven: true,
  logs: [
    {
      channel: 'webhook',
      has: ['new', 'object', 'timestamp', 'version'],
      time: ['timestamp'],
      id: ['id'],
      provider: ['object'],
    },
  ],
});
