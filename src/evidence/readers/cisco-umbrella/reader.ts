import { productLogReader } from '#evidence/json/product-log.ts';

/** DNS activity of Cisco Umbrella in JSON (Umbrella documentation, reporting API and DNS logs). */
export const reader = productLogReader({
  id: 'cisco-umbrella',
  evidence: ['logs.dns'],
  product: 'cisco',
  proven: true,
  logs: [{ channel: 'umbrella-dns', has: ['internalIp', 'externalIp', 'domain'], time: ['timestamp'] }],
});
