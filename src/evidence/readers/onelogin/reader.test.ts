import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('OneLogin', reader, [
  {
    channel: 'onelogin.events',
    log: {
      uuid: 'l1',
      event_timestamp: '2024-05-01 10:00:00 UTC',
      event_type_id: 17,
      actor_user_id: 1,
      actor_user_name: 'Ana',
      user_id: 2,
      user_name: 'Eva',
      ipaddr: '192.0.2.7',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'l1' },
  },
]);
