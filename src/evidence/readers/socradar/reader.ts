import { productLogReader } from '#evidence/json/product-log.ts';

/** Incidents of SOCRadar (SOCRadar documentation, incident API). */
export const reader = productLogReader({
  id: 'socradar',
  evidence: ['edr.alerts'],
  product: 'socradar',
  proven: true,
  logs: [{ channel: 'incidents', has: ['alarm_id', 'alarm_risk_level'], time: ['date'], id: ['alarm_id'] }],
});
