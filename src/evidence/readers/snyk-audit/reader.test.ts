import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Snyk', reader, [
  {
    channel: 'audit',
    log: {
      groupId: 'g',
      orgId: 'o',
      userId: 'u',
      event: 'org.user.invite.revoke',
      content: {},
      created: '2024-05-01T10:00:00Z',
    },
    time: '2024-05-01T10:00:00.000000Z',
  },
]);
