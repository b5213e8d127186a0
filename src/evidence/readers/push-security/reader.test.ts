import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Push Security', reader, [
  {
    channel: 'webhook',
    log: {
      id: 'pu1',
      version: '1',
      timestamp: 1714557600,
      object: 'LOGIN',
      new: { employee: { email: 'ana@example.org' }, sourceIpAddress: '192.0.2.7' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'pu1', provider: 'LOGIN' },
  },
]);
