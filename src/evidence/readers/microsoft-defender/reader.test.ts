import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Microsoft Defender', reader, [
  {
    channel: 'hunting',
    log: {
      time: '2024-05-01T10:00:00Z',
      tenantId: 't1',
      operationName: 'Publish',
      category: 'AdvancedHunting-DeviceProcessEvents',
      properties: {
        Timestamp: '2024-05-01T09:59:00Z',
        DeviceName: 'ws1.example.org',
        ActionType: 'ProcessCreated',
        FileName: 'cmd.exe',
        ReportId: 12,
      },
    },
    time: '2024-05-01T09:59:00.000000Z',
    is: { host: 'ws1.example.org', recordId: '12' },
  },
  {
    channel: 'hunting',
    log: {
      Timestamp: '2024-05-01T10:00:00Z',
      DeviceId: 'd1',
      DeviceName: 'ws1',
      ActionType: 'ConnectionSuccess',
      RemoteIP: '192.0.2.7',
      ReportId: 13,
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { host: 'ws1', recordId: '13' },
  },
  {
    channel: 'alerts',
    log: {
      id: 'da1',
      machineId: 'm1',
      detectionSource: 'WindowsDefenderAtp',
      computerDnsName: 'ws1',
      title: 'x',
      severity: 'High',
      alertCreationTime: '2024-05-01T10:00:00Z',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { host: 'ws1' },
  },
  {
    channel: 'machines',
    log: {
      id: 'm1',
      computerDnsName: 'ws1',
      osPlatform: 'Windows11',
      healthStatus: 'Active',
      lastSeen: '2024-05-01T10:00:00Z',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { host: 'ws1' },
  },
]);
