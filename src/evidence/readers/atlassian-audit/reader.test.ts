import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Atlassian', reader, [
  {
    channel: 'audit',
    log: {
      id: 't1',
      type: 'events',
      attributes: {
        time: '2024-05-01T10:00:00Z',
        action: 'user_logged_in_as_user',
        actor: { email: 'ana@example.org' },
        context: [{ type: 'users' }],
      },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 't1' },
  },
]);
