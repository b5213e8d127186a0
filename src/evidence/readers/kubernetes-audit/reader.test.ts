import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Kubernetes', reader, [
  {
    channel: 'audit',
    log: {
      kind: 'Event',
      apiVersion: 'audit.k8s.io/v1',
      level: 'Request',
      auditID: 'k1',
      stage: 'ResponseComplete',
      requestURI: '/apis/apps/v1/namespaces/a/deployments/web',
      verb: 'delete',
      user: { username: 'ana', groups: ['system:masters', 'system:authenticated'] },
      sourceIPs: ['192.0.2.7'],
      objectRef: { resource: 'deployments', namespace: 'a', name: 'web' },
      responseStatus: { code: 200 },
      requestReceivedTimestamp: '2024-05-01T10:00:00.123456Z',
    },
    time: '2024-05-01T10:00:00.123456Z',
    is: { recordId: 'k1', fields: { 'user.groups': ['system:masters', 'system:authenticated'] } },
  },
  {
    channel: 'audit',
    log: {
      time: '2024-05-01T10:00:00Z',
      category: 'kube-audit',
      operationName: 'Microsoft.ContainerService/managedClusters/diagnosticLogs/Read',
      properties: {
        log: '{"kind":"Event","auditID":"k2","verb":"create","stage":"ResponseComplete"}',
        pod: 'kube-apiserver-1',
      },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'k2', steps: ['inner-json'] },
  },
  {
    channel: 'audit',
    log: {
      id: '38',
      timestamp: 1714557600000,
      message: '{"kind":"Event","apiVersion":"audit.k8s.io/v1","auditID":"k3","verb":"get"}',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'k3', steps: ['inner-json'] },
  },
]);
