import { productLogReader } from '#evidence/json/product-log.ts';

/** Alerts and normalised events of AppOmni (AppOmni documentation, threat detection events). */
export const reader = productLogReader({
  id: 'appomni',
  evidence: ['logs.any'],
  product: 'appomni',
  proven: true,
  logs: [
    {
      channel: 'events',
      has: ['appomni', 'event'],
      time: ['@timestamp', 'timestamp', 'event.created'],
      id: ['event.id', 'appomni.event.id'],
      provider: ['appomni.event.dataset'],
    },
  ],
});
