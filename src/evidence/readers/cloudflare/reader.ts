import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * Logpush data sets of Cloudflare: HTTP requests, firewall events, DNS, Gateway DNS, Access and audit logs (Cloudflare
 * documentation, Logpush fields).
 */
export const reader = productLogReader({
  id: 'cloudflare',
  evidence: ['logs.firewall', 'logs.proxy'],
  product: 'cloudflare',
  proven: true,
  logs: [
    {
      channel: 'http',
      has: ['EdgeStartTimestamp', 'ClientRequestHost'],
      time: ['EdgeStartTimestamp', 'EdgeEndTimestamp'],
      id: ['RayID'],
    },
    { channel: 'firewall', has: ['RayID', 'ClientIP', 'Action', 'Datetime'], time: ['Datetime'], id: ['RayID'] },
    { channel: 'dns', has: ['QueryName', 'QueryType', 'ResponseCode|RCode|ColoCode'], time: ['Timestamp', 'Datetime'] },
    { channel: 'audit', has: ['ActionType', 'ActorIP|ActorEmail', 'When'], time: ['When'], id: ['ID'] },
    { channel: 'access', has: ['AppDomain', 'Allowed', 'CreatedAt'], time: ['CreatedAt'], id: ['RayID'] },
  ],
});
