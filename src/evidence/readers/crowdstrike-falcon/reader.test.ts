import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('CrowdStrike Falcon', reader, [
  {
    channel: 'fdr',
    log: {
      event_simpleName: 'ProcessRollup2',
      aid: 'a1',
      cid: 'c1',
      id: 'f1',
      timestamp: '1714557600123',
      ComputerName: 'ws1',
      ImageFileName: '\\Device\\HarddiskVolume2\\cmd.exe',
      CommandLine: 'cmd /c whoami',
    },
    time: '2024-05-01T10:00:00.123000Z',
    is: { recordId: 'f1', host: 'ws1' },
  },
  {
    channel: 'stream',
    log: {
      metadata: {
        customerIDString: 'c1',
        offset: 17,
        eventType: 'DetectionSummaryEvent',
        eventCreationTime: 1714557600000,
      },
      event: { ComputerName: 'ws1', DetectName: 'x', Severity: 4 },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: '17', host: 'ws1', provider: 'DetectionSummaryEvent' },
  },
  {
    channel: 'detections',
    log: {
      composite_id: 'x:1',
      cid: 'c1',
      display_name: 'Credential theft',
      severity: 70,
      timestamp: '2024-05-01T10:00:00Z',
      device: { hostname: 'ws1' },
      cmdline: 'procdump',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'x:1', host: 'ws1' },
  },
]);
