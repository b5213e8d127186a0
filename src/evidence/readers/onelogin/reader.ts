import { productLogReader } from '#evidence/json/product-log.ts';

/** Events of OneLogin, from its API or its webhook (OneLogin developers, event resource). */
export const reader = productLogReader({
  id: 'onelogin',
  evidence: ['logs.any'],
  product: 'onelogin',
  proven: true,
  logs: [
    {
      channel: 'onelogin.events',
      has: ['event_type_id', 'actor_user_id|actor_user_name|user_id|user_name|account_id'],
      time: ['event_timestamp', 'created_at'],
      id: ['uuid', 'id'],
    },
    {
      channel: 'onelogin.events',
      has: ['event_type_id'],
      confidence: 0.8,
      time: ['event_timestamp', 'created_at'],
      id: ['uuid', 'id'],
    },
  ],
});
