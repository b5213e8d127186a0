import { productLogReader } from '#evidence/json/product-log.ts';

/** Alerts of Orca Security (Orca documentation, alerts). */
export const reader = productLogReader({
  id: 'orca-security',
  evidence: ['edr.alerts'],
  product: 'orca-security',
  proven: true,
  logs: [
    {
      channel: 'alerts',
      has: ['asset_unique_id', 'state.alert_id'],
      time: ['state.last_seen', 'state.created_at'],
      id: ['state.alert_id'],
    },
  ],
});
