import { productLogReader } from '#evidence/json/product-log.ts';

/** Events and alerts of Sophos Central (Sophos Central SIEM integration API). */
export const reader = productLogReader({
  id: 'sophos-central',
  evidence: ['edr.alerts'],
  product: 'sophos-central',
  proven: false,
  logs: [
    {
      channel: 'events',
      has: ['type', 'severity', 'when|created_at'],
      holds: { type: /^Event::/ },
      time: ['when', 'created_at'],
      id: ['id'],
      host: ['location'],
    },
  ],
});
