import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Dropbox', reader, [
  {
    channel: 'events',
    log: {
      timestamp: '2024-05-01T10:00:00Z',
      event_category: { '.tag': 'file_operations' },
      actor: { '.tag': 'user', user: { email: 'ana@example.org' } },
      event_type: { '.tag': 'file_delete', description: 'Deleted' },
      involve_non_team_member: false,
      origin: { geo_location: { ip_address: '192.0.2.7' } },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { fields: { 'event_type..tag': 'file_delete' } },
  },
]);
