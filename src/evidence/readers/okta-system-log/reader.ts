import { productLogReader } from '#evidence/json/product-log.ts';

/** Events of the Okta System Log (Okta API, LogEvent). */
export const reader = productLogReader({
  id: 'okta-system-log',
  evidence: ['logs.any'],
  product: 'okta',
  proven: true,
  logs: [
    {
      channel: 'okta',
      has: [
        'eventType',
        'actor',
        'outcome|client|target',
        'published|legacyEventType|displayMessage|debugContext|severity',
      ],
      time: ['published'],
      id: ['uuid'],
    },
    { channel: 'okta', has: ['eventType', 'actor.alternateId'], confidence: 0.9, time: ['published'], id: ['uuid'] },
  ],
});
