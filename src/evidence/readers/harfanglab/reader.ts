import { productLogReader } from '#evidence/json/product-log.ts';

/** Alerts of the HarfangLab EDR, as its log forwarding sends them (HarfangLab documentation, alert data model). */
export const reader = productLogReader({
  id: 'harfanglab',
  evidence: ['edr.alerts'],
  product: 'harfanglab',
  proven: false,
  logs: [
    {
      channel: 'alerts',
      has: ['alert_unique_id', 'rule_name|rule_id|alert_type', 'agent'],
      time: ['alert_time', '@event_create_date', '@timestamp'],
      id: ['alert_unique_id'],
      host: ['agent.hostname'],
    },
  ],
});
