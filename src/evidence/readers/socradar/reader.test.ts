import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('SOCRadar', reader, [
  {
    channel: 'incidents',
    log: {
      alarm_id: 5,
      alarm_asset: 'example.org',
      alarm_risk_level: 'HIGH',
      alarm_text: 'x',
      date: '2024-05-01 10:00:00',
      content: { username: 'ana' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: '5' },
  },
]);
