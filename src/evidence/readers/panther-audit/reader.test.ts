import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Panther', reader, [
  {
    channel: 'audit',
    log: {
      timestamp: '2024-05-01T10:00:00Z',
      actionName: 'DELETE_DETECTION',
      actionResult: 'SUCCEEDED',
      actionParams: { dynamic: {} },
      actor: { id: '1', name: 'Ana', type: 'USER' },
      sourceIP: '192.0.2.7',
    },
    time: '2024-05-01T10:00:00.000000Z',
  },
]);
