import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Bitbucket', reader, [
  {
    channel: 'audit',
    log: {
      timestamp: { epochSecond: 1714557600, nano: 123000000 },
      author: { id: '1', name: 'ana', type: 'user' },
      auditType: { action: 'Full data export triggered', category: 'Data pipeline', level: 'ADVANCED' },
      source: '192.0.2.7',
    },
    time: '2024-05-01T10:00:00.000000Z',
  },
]);
