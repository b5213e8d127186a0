import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Sophos Central', reader, [
  {
    channel: 'events',
    log: {
      id: 'so1',
      type: 'Event::Endpoint::Threat::Detected',
      severity: 'high',
      when: '2024-05-01T10:00:00Z',
      created_at: '2024-05-01T10:00:00Z',
      location: 'ws1',
      source: 'ana',
      name: 'Malware detected',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'so1', host: 'ws1' },
  },
]);
