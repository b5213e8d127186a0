import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Slack', reader, [
  {
    channel: 'audit',
    log: {
      id: 'sl1',
      date_create: 1714557600,
      action: 'user_login',
      actor: { type: 'user', user: { id: 'W1', name: 'ana', email: 'ana@example.org' } },
      entity: { type: 'user' },
      context: { ip_address: '192.0.2.7', ua: 'x', location: { type: 'workspace' } },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'sl1' },
  },
]);
