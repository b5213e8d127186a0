import { productLogReader } from '#evidence/json/product-log.ts';

/** Team events of Dropbox Business (Dropbox API, team log). */
export const reader = productLogReader({
  id: 'dropbox-team',
  evidence: ['logs.any'],
  product: 'dropbox',
  proven: true,
  logs: [
    {
      channel: 'events',
      has: ['event_type', 'actor', 'involve_non_team_member|event_category|assets'],
      lacks: ['resource', 'gid', 'type'],
      confidence: 0.95,
      time: ['timestamp'],
    },
  ],
});
