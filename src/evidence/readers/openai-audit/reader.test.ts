import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('OpenAI', reader, [
  {
    channel: 'audit',
    log: {
      object: 'organization.audit_log',
      id: 'audit_log-1',
      type: 'api_key.created',
      effective_at: 1714557600,
      actor: { type: 'session', session: { user: { email: 'ana@example.org' }, ip_address: '192.0.2.7' } },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'audit_log-1' },
  },
]);
