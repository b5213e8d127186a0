import { productLogReader } from '#evidence/json/product-log.ts';

/** Item usages, sign-in attempts and audit events of 1Password (1Password Events API). */
export const reader = productLogReader({
  id: 'onepassword',
  evidence: ['logs.any'],
  product: 'onepassword',
  proven: true,
  logs: [
    { channel: 'item-usage', has: ['uuid', 'item_uuid', 'vault_uuid'], time: ['timestamp'], id: ['uuid'] },
    { channel: 'sign-in', has: ['uuid', 'session_uuid', 'target_user'], time: ['timestamp'], id: ['uuid'] },
    { channel: 'audit', has: ['uuid', 'actor_uuid', 'object_type', 'action'], time: ['timestamp'], id: ['uuid'] },
  ],
});
