import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Anthropic', reader, [
  {
    channel: 'activity',
    log: {
      id: 'activity_1',
      created_at: '2024-05-01T10:00:00Z',
      organization_id: 'org_1',
      type: 'api_key_created',
      actor: { type: 'user_actor', email_address: 'ana@example.org', ip_address: '192.0.2.7' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'activity_1' },
  },
]);
