import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Wazuh', reader, [
  {
    channel: 'alerts',
    log: {
      timestamp: '2024-05-01T10:00:00.123+0000',
      rule: { level: 5, description: 'sshd: authentication failed', id: '5760' },
      agent: { id: '001', name: 'web01', ip: '10.0.0.5' },
      manager: { name: 'wazuh' },
      id: '1714557600.1',
      decoder: { name: 'sshd' },
      data: { srcip: '192.0.2.7' },
      full_log: 'May  1 10:00:00 web01 sshd[1]: Failed',
    },
    time: '2024-05-01T10:00:00.123000Z',
    is: { recordId: '1714557600.1', host: 'web01' },
  },
]);
