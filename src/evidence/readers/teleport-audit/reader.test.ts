import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Teleport', reader, [
  {
    channel: 'audit',
    log: {
      ei: 0,
      event: 'user.login',
      uid: 'p1',
      code: 'T1000W',
      time: '2024-05-01T10:00:00.133Z',
      user: 'ana',
      success: false,
      method: 'local',
      'addr.remote': '192.0.2.7:34204',
    },
    time: '2024-05-01T10:00:00.133000Z',
    is: { recordId: 'p1' },
  },
]);
