import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Tines', reader, [
  {
    channel: 'audit',
    log: {
      id: 7,
      created_at: '2024-05-01T10:00:00Z',
      operation_name: 'Login',
      request_ip: '192.0.2.7',
      request_user_agent: 'x',
      tenant_id: '1',
      user_email: 'ana@example.org',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: '7' },
  },
]);
