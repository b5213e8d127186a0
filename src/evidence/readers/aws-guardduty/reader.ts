import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * Amazon GuardDuty findings as exported to S3, from the API (names in capitals), or sent by EventBridge (GuardDuty user
 * guide, findings).
 */
export const reader = productLogReader({
  id: 'aws-guardduty',
  evidence: ['logs.any', 'edr.alerts'],
  product: 'aws',
  proven: true,
  logs: [
    {
      channel: 'guardduty',
      has: ['arn', 'type', 'severity', 'service.detectorId|service.serviceName', 'accountId'],
      holds: { arn: /:guardduty:/ },
      time: ['service.eventLastSeen', 'updatedAt', 'createdAt'],
      id: ['id'],
    },
    {
      channel: 'guardduty',
      has: ['Arn', 'Type', 'Severity', 'Service.DetectorId', 'AccountId'],
      holds: { Arn: /:guardduty:/ },
      time: ['Service.EventLastSeen', 'UpdatedAt', 'CreatedAt'],
      id: ['Id'],
    },
    {
      channel: 'guardduty',
      has: ['detail-type', 'detail.service.detectorId'],
      holds: { source: /^aws\.guardduty$/ },
      inner: 'detail',
      time: ['service.eventLastSeen', 'updatedAt', 'time'],
      id: ['id'],
    },
  ],
});
