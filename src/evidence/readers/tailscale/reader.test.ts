import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Tailscale', reader, [
  {
    channel: 'audit',
    log: {
      time: '2024-05-01T10:00:00.172Z',
      event: {
        action: 'DISABLE',
        actor: { loginName: 'ana@example.org', type: 'USER' },
        eventGroupID: 'ts1',
        origin: 'ADMIN_CONSOLE',
        target: { name: 'example.org', type: 'TAILNET' },
      },
    },
    time: '2024-05-01T10:00:00.172000Z',
    is: { recordId: 'ts1' },
  },
  {
    channel: 'audit',
    log: {
      eventGroupID: 'ts2',
      eventTime: '2024-05-01T10:00:00Z',
      action: 'CREATE',
      actor: { loginName: 'ana@example.org' },
      target: { name: 'key' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'ts2' },
  },
  {
    channel: 'flow',
    log: {
      nodeId: 'n1',
      start: '2024-05-01T09:59:00Z',
      end: '2024-05-01T10:00:00Z',
      virtualTraffic: [{ proto: 6, src: '100.64.0.1:1', dst: '100.64.0.2:22' }],
    },
    time: '2024-05-01T10:00:00.000000Z',
  },
]);
