import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * Carbon Black Cloud: alerts and endpoint events of the data forwarder, and its audit log (Carbon Black Cloud developer
 * documentation).
 */
export const reader = productLogReader({
  id: 'carbon-black',
  evidence: ['edr.alerts'],
  product: 'carbon-black',
  proven: true,
  logs: [
    {
      channel: 'alerts',
      has: ['org_key', 'device_id', 'backend_timestamp', 'detection_timestamp|first_event_timestamp'],
      time: ['detection_timestamp', 'backend_timestamp'],
      id: ['id'],
      host: ['device_name'],
    },
    {
      channel: 'endpoint',
      has: ['org_key', 'device_id', 'process_guid', 'event_id|schema'],
      lacks: ['detection_timestamp'],
      time: ['device_timestamp', 'backend_timestamp'],
      id: ['event_id'],
      host: ['device_name'],
    },
    { channel: 'audit', has: ['eventId', 'eventTime', 'loginName', 'orgName'], time: ['eventTime'], id: ['eventId'] },
  ],
});
