import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Box', reader, [
  {
    channel: 'events',
    log: {
      type: 'event',
      event_id: 'bx1',
      event_type: 'DELETE',
      created_at: '2024-05-01T12:00:00+02:00',
      created_by: { type: 'user', id: '1', login: 'ana@example.org' },
      ip_address: '192.0.2.7',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'bx1' },
  },
]);
