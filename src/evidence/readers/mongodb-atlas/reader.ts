import { productLogReader } from '#evidence/json/product-log.ts';

/** Organisation and project events of MongoDB Atlas (Atlas administration API, events). */
export const reader = productLogReader({
  id: 'mongodb-atlas',
  evidence: ['logs.any'],
  product: 'mongodb-atlas',
  proven: true,
  logs: [
    {
      channel: 'events',
      has: ['eventTypeName', 'created|username|alertConfigId|orgId|groupId'],
      time: ['created'],
      id: ['id'],
    },
    { channel: 'events', has: ['eventTypeName'], confidence: 0.8, time: ['created'], id: ['id'] },
  ],
});
