import { productLogReader } from '#evidence/json/product-log.ts';

/** Alerts and incidents of the Cortex XDR API (Cortex XDR API reference, get alerts and get incidents). */
export const reader = productLogReader({
  id: 'cortex-xdr',
  evidence: ['edr.alerts'],
  product: 'cortex-xdr',
  proven: false,
  logs: [
    {
      channel: 'alerts',
      has: ['alert_id', 'detection_timestamp', 'local_insert_ts|endpoint_id|host_name'],
      time: ['detection_timestamp'],
      id: ['alert_id'],
      host: ['host_name'],
    },
    {
      channel: 'incidents',
      has: ['incident_id', 'creation_time', 'alert_count'],
      time: ['creation_time'],
      id: ['incident_id'],
    },
  ],
});
