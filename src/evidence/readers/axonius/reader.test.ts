import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Axonius', reader, [
  {
    channel: 'activity',
    log: {
      time: 1714557600.253623,
      source: 'axonius',
      event: {
        action: 'AuditAction.AddExternalUser',
        category: 'AuditCategory.UserManagement',
        type: 'info',
        params: { user_name: 'eva' },
      },
    },
    time: '2024-05-01T10:00:00.253623Z',
  },
]);
