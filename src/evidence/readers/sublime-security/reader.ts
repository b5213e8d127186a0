import { productLogReader } from '#evidence/json/product-log.ts';

/** Audit log and message events of Sublime Security (Sublime documentation, audit log and message events). */
export const reader = productLogReader({
  id: 'sublime-security',
  evidence: ['email.gateway'],
  product: 'sublime',
  proven: true,
  logs: [
    { channel: 'audit', has: ['created_by.email_address', 'data.request', 'type'], time: ['created_at'], id: ['id'] },
    {
      channel: 'messages',
      has: ['created_at', 'type', 'data.message|data.flagged_rules'],
      time: ['created_at'],
      id: ['id', 'data.message.id'],
    },
  ],
});
