import { productTableReader } from '#evidence/csv/product-table.ts';

const time = ['Date (UTC)', 'Date'];

/** Sign-ins, audit and risk of Entra as its portal downloads them as CSV (Entra documentation, download logs). */
export const reader = productTableReader({
  id: 'entra-portal-csv',
  evidence: ['logs.entra'],
  product: 'azure',
  proven: false,
  tables: [
    {
      channel: 'signinlogs',
      has: ['Date (UTC)', 'Request ID', 'Correlation ID', 'IP address', 'Status'],
      time,
      id: 'Request ID',
    },
    {
      channel: 'signinlogs',
      has: ['Date (UTC)', 'Request ID', 'Service principal ID', 'Status'],
      time,
      id: 'Request ID',
    },
    {
      channel: 'auditlogs',
      has: ['Date (UTC)', 'Activity', 'Result', 'ActorUserPrincipalName'],
      time,
      id: 'CorrelationId',
      provider: 'Service',
    },
  ],
});
