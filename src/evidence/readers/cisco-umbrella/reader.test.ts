import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Cisco Umbrella', reader, [
  {
    channel: 'umbrella-dns',
    log: {
      timestamp: 1714557600000,
      internalip: '10.0.0.5',
      externalip: '192.0.2.7',
      domain: 'example.net',
      verdict: 'blocked',
      querytype: 'A',
    },
    time: '2024-05-01T10:00:00.000000Z',
  },
]);
