import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Auth0', reader, [
  {
    channel: 'tenant',
    log: {
      log_id: 'a1',
      data: { date: '2024-05-01T10:00:00Z', type: 's', client_id: 'c1', ip: '192.0.2.7', user_name: 'ana@example.org' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'a1' },
  },
  {
    channel: 'tenant',
    log: {
      log_id: 'a2',
      date: '2024-05-01T10:00:00Z',
      type: 'fp',
      client_id: 'c1',
      ip: '192.0.2.7',
      user_name: 'ana@example.org',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'a2' },
  },
]);
