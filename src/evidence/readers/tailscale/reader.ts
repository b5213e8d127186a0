import { productLogReader } from '#evidence/json/product-log.ts';

/** Configuration audit and network flow logs of Tailscale (Tailscale documentation, log streaming). */
export const reader = productLogReader({
  id: 'tailscale',
  evidence: ['logs.any'],
  product: 'tailscale',
  proven: true,
  logs: [
    {
      channel: 'audit',
      has: ['event.actor', 'event.target', 'event.eventGroupID|event.origin'],
      time: ['time', 'event.eventTime', 'fields.recorded'],
      id: ['event.eventGroupID'],
    },
    {
      channel: 'audit',
      has: ['eventGroupID', 'actor', 'target', 'eventTime'],
      time: ['eventTime'],
      id: ['eventGroupID'],
    },
    {
      channel: 'flow',
      has: ['nodeId', 'start', 'end', 'virtualTraffic|physicalTraffic|subnetTraffic|exitTraffic'],
      time: ['end', 'start'],
      id: ['nodeId'],
    },
  ],
});
