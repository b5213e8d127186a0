import { productLogReader } from '#evidence/json/product-log.ts';

/** Audit logs of Databricks (Databricks documentation, audit log reference). */
export const reader = productLogReader({
  id: 'databricks-audit',
  evidence: ['logs.any'],
  product: 'databricks',
  proven: true,
  logs: [
    {
      channel: 'audit',
      has: ['serviceName', 'actionName', 'requestParams|response|userIdentity|auditLevel'],
      time: ['timestamp'],
      id: ['requestId'],
    },
    {
      channel: 'audit',
      has: ['service_name', 'action_name', 'request_params|user_identity'],
      time: ['event_time'],
      id: ['request_id'],
    },
  ],
});
