import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('1Password', reader, [
  {
    channel: 'item-usage',
    log: {
      uuid: 'op1',
      timestamp: '2024-05-01T10:00:00Z',
      item_uuid: 'i',
      vault_uuid: 'v',
      action: 'reveal',
      user: { email: 'ana@example.org' },
      client: { ip_address: '192.0.2.7' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'op1' },
  },
  {
    channel: 'sign-in',
    log: {
      uuid: 'op2',
      session_uuid: 's',
      timestamp: '2024-05-01T10:00:00Z',
      category: 'success',
      type: 'credentials_ok',
      country: 'DE',
      target_user: { email: 'ana@example.org' },
      client: { ip_address: '192.0.2.7' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'op2' },
  },
  {
    channel: 'audit',
    log: {
      uuid: 'op3',
      timestamp: '2024-05-01T10:00:00Z',
      actor_uuid: 'A',
      action: 'join',
      object_type: 'gm',
      object_uuid: 'O',
      session: { ip: '192.0.2.7' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'op3' },
  },
]);
