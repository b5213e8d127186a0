import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Carbon Black Cloud', reader, [
  {
    channel: 'alerts',
    log: {
      id: 'b1',
      org_key: 'K',
      type: 'CB_ANALYTICS',
      severity: 5,
      reason: 'x',
      device_id: 7,
      device_name: 'WS1',
      backend_timestamp: '2024-05-01T10:01:00Z',
      detection_timestamp: '2024-05-01T10:00:00Z',
      process_cmdline: 'cmd',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'b1', host: 'WS1' },
  },
  {
    channel: 'endpoint',
    log: {
      type: 'endpoint.event.procstart',
      schema: 1,
      org_key: 'K',
      device_id: 7,
      device_name: 'WS1',
      process_guid: 'g',
      event_id: 'b2',
      device_timestamp: '2024-05-01 10:00:00.123Z',
      process_cmdline: 'cmd',
    },
    time: '2024-05-01T10:00:00.123000Z',
    is: { recordId: 'b2' },
  },
  {
    channel: 'audit',
    log: {
      eventId: 'b3',
      eventTime: 1714557600000,
      orgName: 'example.org',
      loginName: 'ana@example.org',
      clientIp: '192.0.2.7',
      description: 'Logged in',
      flagged: false,
      verbose: false,
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'b3' },
  },
]);
