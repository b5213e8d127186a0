import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Asana', reader, [
  {
    channel: 'audit',
    log: {
      gid: 'as1',
      created_at: '2024-05-01T10:00:00Z',
      event_type: 'user_login_succeeded',
      event_category: 'logins',
      actor: { actor_type: 'user', email: 'ana@example.org' },
      resource: { resource_type: 'user' },
      context: { context_type: 'web', client_ip_address: '192.0.2.7' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'as1' },
  },
]);
