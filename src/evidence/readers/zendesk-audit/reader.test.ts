import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Zendesk', reader, [
  {
    channel: 'audit',
    log: {
      id: 12,
      url: 'https://x.example.org/api/v2/audit_logs/12.json',
      created_at: '2024-05-01T10:00:00Z',
      actor_id: 1,
      actor_name: 'Ana',
      action: 'update',
      action_label: 'Updated',
      source_type: 'account_setting',
      source_label: 'Two-factor',
      change_description: 'Disabled',
      ip_address: '192.0.2.7',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: '12' },
  },
]);
