import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('MongoDB Atlas', reader, [
  {
    channel: 'events',
    log: {
      id: 'm1',
      created: '2024-05-01T10:00:00Z',
      eventTypeName: 'ORG_TWO_FACTOR_AUTH_REQUIRED',
      isGlobalAdmin: false,
      orgId: 'o',
      remoteAddress: '192.0.2.7',
      username: 'ana@example.org',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'm1' },
  },
]);
