import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * Alerts in the AWS Security Finding Format; results of compliance controls and vulnerability scans are no events and are left
 * alone (Security Hub user guide, ASFF syntax).
 */
export const reader = productLogReader({
  id: 'aws-security-hub',
  evidence: ['logs.any', 'edr.alerts'],
  product: 'aws',
  proven: true,
  logs: [
    {
      channel: 'securityhub',
      has: ['ProductArn', 'AwsAccountId', 'GeneratorId', 'Types'],
      holds: { Types: /^(?!Software and Configuration Checks)/ },
      lacks: ['Compliance'],
      time: ['LastObservedAt', 'UpdatedAt', 'CreatedAt'],
      id: ['Id'],
      provider: ['ProductName'],
    },
  ],
});
