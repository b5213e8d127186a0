import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Zoom', reader, [
  {
    channel: 'operation',
    log: {
      time: '2024-05-01T10:00:00Z',
      operator: 'ana@example.org',
      category_type: 'Account',
      action: 'Update',
      operation_detail: 'Security - x: from On to Off',
    },
    time: '2024-05-01T10:00:00.000000Z',
  },
  {
    channel: 'activity',
    log: {
      email: 'ana@example.org',
      time: '2024-05-01T10:00:00Z',
      type: 'Sign in',
      ip_address: '192.0.2.7',
      client_type: 'Browser',
      version: '-',
    },
    time: '2024-05-01T10:00:00.000000Z',
  },
]);
