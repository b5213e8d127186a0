import { productLogReader } from '#evidence/json/product-log.ts';

/** Alerts of Thinkst Canaries and Canarytokens (Thinkst Canary documentation, webhooks). */
export const reader = productLogReader({
  id: 'thinkst-canary',
  evidence: ['edr.alerts'],
  product: 'thinkst-canary',
  proven: true,
  logs: [
    {
      channel: 'alerts',
      has: ['IncidentKey', 'Intro', 'Timestamp'],
      time: ['Timestamp'],
      id: ['IncidentKey'],
      host: ['CanaryName'],
    },
  ],
});
