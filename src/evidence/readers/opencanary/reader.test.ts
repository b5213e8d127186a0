import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('OpenCanary', reader, [
  {
    channel: 'application',
    log: {
      dst_host: '10.0.0.9',
      dst_port: 22,
      local_time: '2024-05-01 12:00:00.123456',
      utc_time: '2024-05-01 10:00:00.123456',
      logdata: { USERNAME: 'root' },
      logtype: 4002,
      node_id: 'canary-1',
      src_host: '192.0.2.7',
      src_port: 4242,
    },
    time: '2024-05-01T10:00:00.123456Z',
    is: { host: 'canary-1' },
  },
]);
