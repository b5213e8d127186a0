import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Thinkst Canary', reader, [
  {
    channel: 'alerts',
    log: {
      CanaryID: '1',
      CanaryIP: '10.0.0.9',
      CanaryName: 'FS01',
      CanaryPort: 445,
      Description: 'Shared File Opened',
      IncidentKey: 'incident:smbfileopen:1',
      Intro: 'x',
      SourceIP: '192.0.2.7',
      Timestamp: '2024-05-01 10:00:00 (UTC)',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { host: 'FS01' },
  },
]);
