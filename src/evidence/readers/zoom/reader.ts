import { productLogReader } from '#evidence/json/product-log.ts';

/** Operation logs and sign-in activities of Zoom (Zoom API, reports). */
export const reader = productLogReader({
  id: 'zoom',
  evidence: ['logs.any'],
  product: 'zoom',
  proven: true,
  logs: [
    { channel: 'operation', has: ['category_type', 'operation_detail', 'operator'], time: ['time'] },
    { channel: 'activity', has: ['email', 'client_type', 'ip_address', 'time', 'type'], time: ['time'] },
  ],
});
