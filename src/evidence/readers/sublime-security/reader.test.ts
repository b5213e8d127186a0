import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Sublime Security', reader, [
  {
    channel: 'audit',
    log: {
      id: 'sb1',
      created_at: '2024-05-01T10:00:00Z',
      type: 'message_source.deactivate',
      created_by: { email_address: 'ana@example.org' },
      data: { request: { ip: '192.0.2.7', path: '/v1/x' } },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'sb1' },
  },
  {
    channel: 'messages',
    log: {
      created_at: '2024-05-01T10:00:00Z',
      type: 'message.flagged',
      data: { flagged_rules: [{ id: '1', name: 'Credential phishing' }], message: { id: 'sb2' } },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'sb2' },
  },
]);
