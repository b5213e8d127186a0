import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Upwind', reader, [
  {
    channel: 'detections',
    log: {
      id: 'up1',
      category: 'Process',
      title: 'x',
      severity: 'HIGH',
      first_seen_time: '2024-05-01T09:00:00Z',
      last_seen_time: '2024-05-01T10:00:00Z',
      occurrence_count: 2,
      triggers: [],
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'up1' },
  },
]);
