import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('AppOmni', reader, [
  {
    channel: 'events',
    log: {
      '@timestamp': '2024-05-01T10:00:00Z',
      appomni: { event: { dataset: 'appomni_alert', id: 'ao1' } },
      event: { kind: 'alert', severity: 2 },
      message: 'x',
      rule: { name: 'r' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'ao1', provider: 'appomni_alert' },
  },
]);
