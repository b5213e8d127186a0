import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Cisco Duo', reader, [
  {
    channel: 'duo',
    log: {
      txid: 'd1',
      isotimestamp: '2024-05-01T10:00:00.123456+00:00',
      timestamp: 1714557600,
      event_type: 'authentication',
      factor: 'duo_push',
      reason: 'user_approved',
      result: 'success',
      access_device: { ip: '192.0.2.7' },
      auth_device: { ip: '192.0.2.8' },
      application: { name: 'VPN' },
      user: { name: 'ana' },
    },
    time: '2024-05-01T10:00:00.123456Z',
    is: { recordId: 'd1' },
  },
  {
    channel: 'duo-admin',
    log: {
      isotimestamp: '2024-05-01T10:00:00+00:00',
      timestamp: 1714557600,
      action: 'bypass_create',
      username: 'Ana',
      object: 'eva',
      description: '{}',
    },
    time: '2024-05-01T10:00:00.000000Z',
  },
  {
    channel: 'duo-activity',
    log: {
      activity_id: 'd2',
      ts: '2024-05-01T10:00:00Z',
      action: { name: 'admin_login' },
      actor: { name: 'Ana' },
      akey: 'k',
      outcome: { result: 'SUCCESS' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'd2' },
  },
]);
