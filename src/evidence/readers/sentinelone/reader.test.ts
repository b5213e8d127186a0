import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('SentinelOne', reader, [
  {
    channel: 'activity',
    log: {
      id: 's1',
      activityType: 3608,
      activityUuid: 'u',
      accountId: '1',
      siteId: '2',
      createdAt: '2024-05-01T10:00:00Z',
      primaryDescription: 'Alert created',
      data: { computerName: 'ws1' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 's1', host: 'ws1' },
  },
  {
    channel: 'threats',
    log: {
      id: 's2',
      threatInfo: { threatName: 'a.exe', identifiedAt: '2024-05-01T10:00:00Z', sha256: '00' },
      agentRealtimeInfo: { agentComputerName: 'ws1' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 's2', host: 'ws1' },
  },
  {
    channel: 'agents',
    log: {
      id: 's3',
      uuid: 'u3',
      computerName: 'ws1',
      agentVersion: '23.1',
      lastActiveDate: '2024-05-01T10:00:00Z',
      networkStatus: 'connected',
      osName: 'Windows 11',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { host: 'ws1' },
  },
]);
