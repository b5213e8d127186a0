import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('HarfangLab', reader, [
  {
    channel: 'alerts',
    log: {
      '@timestamp': '2024-05-01T10:00:00Z',
      alert_time: '2024-05-01T10:00:00Z',
      alert_unique_id: 'h1',
      alert_type: 'rtlogs',
      level: 'high',
      rule_name: 'Suspicious process',
      agent: { agentid: 'a1', hostname: 'ws1' },
      process: { commandline: 'cmd' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'h1', host: 'ws1' },
  },
]);
