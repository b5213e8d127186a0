import { productLogReader } from '#evidence/json/product-log.ts';

/** Alerts of Falco in JSON (Falco documentation, output formatting). */
export const reader = productLogReader({
  id: 'falco',
  evidence: ['edr.alerts'],
  product: 'falco',
  proven: false,
  logs: [
    {
      channel: 'alerts',
      has: ['output_fields', 'rule', 'priority', 'time'],
      time: ['time'],
      id: ['uuid'],
      host: ['hostname'],
    },
  ],
});
