import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Wiz', reader, [
  {
    channel: 'audit',
    log: {
      id: 'w1',
      action: 'CreateUser',
      requestId: 'r1',
      status: 'SUCCESS',
      timestamp: '2024-05-01T10:00:00Z',
      actionParameters: { input: { role: 'GLOBAL_ADMIN' } },
      userAgent: 'x',
      sourceIP: '192.0.2.7',
      serviceAccount: null,
      user: { name: 'ana' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'w1' },
  },
  {
    channel: 'detections',
    log: {
      id: 'w2',
      tdrId: 'd',
      tdrSource: 'WIZ',
      threatId: 't',
      title: 'x',
      severity: 'HIGH',
      createdAt: '2024-05-01T10:00:00Z',
      triggeringEvents: [],
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'w2' },
  },
  {
    channel: 'issues',
    log: {
      id: 'w3',
      createdAt: '2024-05-01T09:00:00Z',
      statusChangedAt: '2024-05-01T10:00:00Z',
      status: 'OPEN',
      severity: 'HIGH',
      type: 'TOXIC_COMBINATION',
      entitySnapshot: { name: 'vm1' },
      sourceRule: { name: 'r' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'w3' },
  },
  {
    channel: 'issues',
    log: {
      control: { name: 'r' },
      issue: { id: 'w4', created: '2024-05-01T10:00:00Z', severity: 'HIGH', status: 'OPEN' },
      resource: { name: 'vm1' },
      trigger: { type: 'Created' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'w4' },
  },
]);
