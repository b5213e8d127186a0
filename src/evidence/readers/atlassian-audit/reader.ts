import { productLogReader } from '#evidence/json/product-log.ts';

/** Events of an Atlassian organisation (Atlassian organizations REST API, events). */
export const reader = productLogReader({
  id: 'atlassian-audit',
  evidence: ['logs.any'],
  product: 'atlassian',
  proven: true,
  logs: [
    {
      channel: 'audit',
      has: ['attributes.action', 'attributes.actor', 'attributes.time'],
      time: ['attributes.time'],
      id: ['id'],
    },
  ],
});
