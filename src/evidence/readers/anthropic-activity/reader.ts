import { productLogReader } from '#evidence/json/product-log.ts';

/** Activities of Anthropic organisations (Anthropic compliance API, activities). */
export const reader = productLogReader({
  id: 'anthropic-activity',
  evidence: ['logs.any'],
  product: 'anthropic',
  proven: true,
  logs: [
    {
      channel: 'activity',
      has: ['id', 'created_at', 'type', 'actor', 'organization_id'],
      holds: { 'actor.type': /_actor$/ },
      time: ['created_at'],
      id: ['id'],
    },
  ],
});
