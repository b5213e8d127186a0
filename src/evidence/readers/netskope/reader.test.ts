import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Netskope', reader, [
  {
    channel: 'audit',
    log: {
      _id: 'n1',
      timestamp: 1714557600,
      audit_log_event: 'Login Failed',
      severity_level: 2,
      type: 'admin_audit_logs',
      user: 'ana@example.org',
      _insertion_epoch_timestamp: 1714557700,
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'n1' },
  },
  {
    channel: 'events',
    log: {
      _id: 'n2',
      timestamp: 1714557600,
      type: 'nspolicy',
      ur_normalized: 'ana@example.org',
      app: 'Box',
      activity: 'Download',
      srcip: '192.0.2.7',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'n2' },
  },
]);
