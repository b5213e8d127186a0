import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('JumpCloud', reader, [
  {
    channel: 'insights',
    log: {
      id: 'jc1',
      timestamp: '2024-05-01T10:00:00Z',
      service: 'sso',
      event_type: 'sso_auth',
      organization: 'o',
      initiated_by: { type: 'user', username: 'ana' },
      client_ip: '192.0.2.7',
      success: true,
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'jc1', provider: 'sso' },
  },
]);
