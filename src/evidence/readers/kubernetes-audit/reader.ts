import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * Audit events of the Kubernetes API server, also as Azure's diagnostic settings and CloudWatch hold them (Kubernetes
 * documentation, audit.k8s.io/v1 Event).
 */
export const reader = productLogReader({
  id: 'kubernetes-audit',
  evidence: ['logs.any'],
  product: 'kubernetes',
  proven: true,
  logs: [
    {
      channel: 'audit',
      has: ['auditID', 'verb', 'stage'],
      time: ['requestReceivedTimestamp', 'stageTimestamp'],
      id: ['auditID'],
    },
    {
      channel: 'audit',
      has: ['category', 'properties.log'],
      holds: { category: /^kube-audit/ },
      inner: 'properties.log',
      time: ['requestReceivedTimestamp', 'stageTimestamp', 'time'],
      id: ['auditID'],
    },
    {
      channel: 'audit',
      has: ['id', 'timestamp', 'message'],
      holds: { message: /^\{"kind":"Event","apiVersion":"audit\.k8s\.io\// },
      inner: 'message',
      time: ['requestReceivedTimestamp', 'stageTimestamp', 'timestamp'],
      id: ['auditID'],
    },
    {
      channel: 'audit',
      has: ['apiVersion'],
      holds: { apiVersion: /^audit\.k8s\.io\// },
      time: ['requestReceivedTimestamp', 'stageTimestamp'],
      id: ['auditID'],
    },
    {
      channel: 'audit',
      has: ['verb', 'objectRef|requestURI|requestObject|responseStatus|user'],
      lacks: ['protoPayload'],
      confidence: 0.9,
      time: ['requestReceivedTimestamp', 'stageTimestamp'],
      id: ['auditID'],
    },
  ],
});
