import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * CrowdStrike Falcon: events of the Data Replicator, of the event stream, and detections and alerts of its API (Falcon
 * documentation, event and detection schemas).
 */
export const reader = productLogReader({
  id: 'crowdstrike-falcon',
  evidence: ['edr.alerts', 'logs.any'],
  product: 'crowdstrike',
  proven: true,
  logs: [
    {
      channel: 'fdr',
      has: ['event_simpleName', 'aid|cid|event_platform'],
      time: ['timestamp', 'ContextTimeStamp'],
      id: ['id'],
      host: ['ComputerName', 'event.ComputerName'],
    },
    {
      channel: 'fdr',
      has: ['fdr_event_type', 'event'],
      time: ['timestamp', 'event.timestamp', 'event.UTCTimestamp'],
      id: ['id'],
      host: ['event.ComputerName', 'event.Hostname'],
    },
    {
      channel: 'fdr',
      has: ['cid', 'unknown_payload'],
      time: ['unknown_payload.timestamp', 'unknown_payload.UTCTimestamp'],
      host: ['unknown_payload.HostnameField'],
    },
    { channel: 'fdr', has: ['aid', 'cid', 'event_platform'], confidence: 0.95, time: ['timestamp'], id: ['id'] },
    {
      channel: 'stream',
      has: ['metadata.eventType', 'metadata.eventCreationTime|metadata.offset|metadata.customerIDString', 'event'],
      time: ['metadata.eventCreationTime', 'event.UTCTimestamp'],
      id: ['metadata.offset'],
      host: ['event.ComputerName', 'event.Hostname'],
      provider: ['metadata.eventType'],
    },
    {
      channel: 'detections',
      has: ['PatternDispositionValue', 'cid'],
      time: ['timestamp', 'UTCTimestamp', 'event.timestamp', 'event.UTCTimestamp'],
      id: ['CompositeId', 'eid'],
      host: ['Hostname'],
    },
    {
      channel: 'detections',
      has: ['composite_id|detection_id', 'cid', 'severity|max_severity|behaviors'],
      time: ['timestamp', 'created_timestamp', 'created_time'],
      id: ['composite_id', 'detection_id'],
      host: ['device.hostname'],
    },
  ],
});
