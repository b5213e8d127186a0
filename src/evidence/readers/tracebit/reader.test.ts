import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Tracebit', reader, [
  {
    channel: 'alerts',
    log: {
      id: 'tb1',
      alert_id: 'tb2',
      timestamp: '2024-05-01T10:00:00Z',
      message: 'x',
      severity: 'high',
      tracebit_portal_url: 'https://portal.example.org',
      event: { operation: 'GetObject', request: { ip: '192.0.2.7' } },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'tb1' },
  },
]);
