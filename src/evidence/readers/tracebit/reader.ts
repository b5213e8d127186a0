import { productLogReader } from '#evidence/json/product-log.ts';

/** Alerts of Tracebit canaries (Tracebit documentation, alert events). */
export const reader = productLogReader({
  id: 'tracebit',
  evidence: ['edr.alerts'],
  product: 'tracebit',
  proven: true,
  logs: [{ channel: 'alerts', has: ['alert_id', 'tracebit_portal_url'], time: ['timestamp'], id: ['id', 'alert_id'] }],
});
