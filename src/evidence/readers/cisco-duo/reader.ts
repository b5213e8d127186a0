import { productLogReader } from '#evidence/json/product-log.ts';

/** Authentication, administrator and activity logs of the Duo Admin API (Duo Admin API, logs). */
export const reader = productLogReader({
  id: 'cisco-duo',
  evidence: ['logs.any', 'logs.vpn'],
  product: 'cisco',
  proven: true,
  logs: [
    {
      channel: 'duo',
      has: ['access_device', 'factor|auth_device', 'result'],
      time: ['isotimestamp', 'timestamp'],
      id: ['txid'],
    },
    { channel: 'duo-admin', has: ['isotimestamp', 'action', 'username'], time: ['isotimestamp', 'timestamp'] },
    { channel: 'duo-activity', has: ['activity_id', 'action.name', 'actor'], time: ['ts'], id: ['activity_id'] },
  ],
});
