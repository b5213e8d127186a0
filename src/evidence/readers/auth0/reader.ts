import { productLogReader } from '#evidence/json/product-log.ts';

/** Tenant log events of Auth0, from the Management API or a log stream (Auth0 documentation, log data event). */
export const reader = productLogReader({
  id: 'auth0',
  evidence: ['logs.any'],
  product: 'auth0',
  proven: true,
  logs: [
    { channel: 'tenant', has: ['log_id', 'data'], time: ['data.date'], id: ['log_id'] },
    { channel: 'tenant', has: ['log_id', 'date', 'type'], time: ['date'], id: ['log_id'] },
    {
      channel: 'tenant',
      has: ['data.date', 'data.client_id', 'data.type'],
      confidence: 0.9,
      time: ['data.date'],
      id: ['data.log_id'],
    },
  ],
});
