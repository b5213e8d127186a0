import { productLogReader } from '#evidence/json/product-log.ts';

/** Audit logs of Snyk groups and organisations (Snyk API, audit logs). */
export const reader = productLogReader({
  id: 'snyk-audit',
  evidence: ['logs.any'],
  product: 'snyk',
  proven: true,
  logs: [
    { channel: 'audit', has: ['event', 'content', 'groupId|orgId|group_id|org_id', 'created'], time: ['created'] },
    {
      channel: 'audit',
      has: ['event', 'groupId|orgId'],
      holds: { event: /^(?:api|group|org|user)\.[a-z_.]{2,60}$/ },
      confidence: 0.9,
      time: ['created'],
    },
    {
      channel: 'audit',
      has: ['event', 'content'],
      holds: { event: /^(?:api|group|org|user)\.[a-z_.]{2,60}$/ },
      confidence: 0.8,
      time: ['created'],
    },
  ],
});
