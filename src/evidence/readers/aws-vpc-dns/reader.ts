import { productLogReader } from '#evidence/json/product-log.ts';

/** Queries that Route 53 Resolver logged for VPCs (Route 53 developer guide, values in Resolver query logs). */
export const reader = productLogReader({
  id: 'aws-vpc-dns',
  evidence: ['logs.dns'],
  product: 'aws',
  proven: true,
  logs: [
    {
      channel: 'resolver',
      has: ['query_timestamp', 'query_name', 'query_type', 'rcode'],
      time: ['query_timestamp'],
      host: ['srcids.instance'],
    },
  ],
});
