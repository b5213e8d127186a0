import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Notion', reader, [
  {
    channel: 'audit',
    log: {
      event: {
        id: 'no1',
        timestamp: '2024-05-01T10:00:00Z',
        type: 'user.login',
        workspace_id: 'w',
        actor: { id: 'a', type: 'person', person: { email: 'ana@example.org' } },
        ip_address: '192.0.2.7',
      },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'no1' },
  },
]);
