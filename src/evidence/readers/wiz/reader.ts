import { productLogReader } from '#evidence/json/product-log.ts';

/** Wiz: audit log, detections and issues (Wiz documentation, audit log, issues and threat detections). */
export const reader = productLogReader({
  id: 'wiz',
  evidence: ['edr.alerts', 'logs.any'],
  product: 'wiz',
  proven: true,
  logs: [
    {
      channel: 'audit',
      has: ['action', 'status', 'requestId', 'serviceAccount|actionParameters|user'],
      time: ['timestamp'],
      id: ['id'],
    },
    { channel: 'detections', has: ['tdrId', 'triggeringEvents|threatId'], time: ['createdAt'], id: ['id'] },
    {
      channel: 'issues',
      has: ['entitySnapshot', 'sourceRule|control', 'createdAt'],
      time: ['statusChangedAt', 'updatedAt', 'createdAt'],
      id: ['id'],
    },
    { channel: 'issues', has: ['control', 'issue', 'resource', 'trigger'], time: ['issue.created'], id: ['issue.id'] },
  ],
});
