import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Cortex XDR', reader, [
  {
    channel: 'alerts',
    log: {
      alert_id: '9',
      detection_timestamp: 1714557600000,
      local_insert_ts: 1714557601000,
      name: 'Behavioral threat',
      severity: 'high',
      host_name: 'ws1',
      endpoint_id: 'e1',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: '9', host: 'ws1' },
  },
  {
    channel: 'incidents',
    log: {
      incident_id: '3',
      creation_time: 1714557600000,
      alert_count: 2,
      severity: 'high',
      description: 'x',
      hosts: ['ws1:e1'],
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: '3' },
  },
]);
