import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Databricks', reader, [
  {
    channel: 'audit',
    log: {
      version: '2.0',
      auditLevel: 'ACCOUNT_LEVEL',
      timestamp: 1714557600000,
      requestId: 'db1',
      serviceName: 'accounts',
      actionName: 'setAccountAdmin',
      userIdentity: { email: 'ana@example.org' },
      sourceIPAddress: '192.0.2.7',
      requestParams: {},
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'db1' },
  },
  {
    channel: 'audit',
    log: {
      event_time: '2024-05-01T10:00:00Z',
      request_id: 'db2',
      service_name: 'accounts',
      action_name: 'login',
      user_identity: { email: 'ana@example.org' },
      source_ip_address: '192.0.2.7',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'db2' },
  },
]);
