import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Orca Security', reader, [
  {
    channel: 'alerts',
    log: {
      asset_unique_id: 'u',
      asset_name: 'vm1',
      alert_labels: [],
      rule_id: 'r',
      state: {
        alert_id: 'orca-1',
        severity: 'hazardous',
        created_at: '2024-05-01T09:00:00Z',
        last_seen: '2024-05-01T10:00:00Z',
      },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'orca-1' },
  },
]);
