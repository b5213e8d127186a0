import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Falco', reader, [
  {
    channel: 'alerts',
    log: {
      uuid: 'fa1',
      hostname: 'node1',
      output: 'x',
      priority: 'Notice',
      rule: 'Terminal shell in container',
      source: 'syscall',
      time: '2024-05-01T10:00:00.123456789Z',
      output_fields: { 'proc.name': 'bash' },
    },
    time: '2024-05-01T10:00:00.123456Z',
    is: { host: 'node1', fields: { 'output_fields.proc.name': 'bash' } },
  },
]);
