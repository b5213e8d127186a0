import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Amazon GuardDuty', reader, [
  {
    channel: 'guardduty',
    log: {
      schemaVersion: '2.0',
      accountId: '111122223333',
      region: 'eu-west-1',
      arn: 'arn:aws:guardduty:eu-west-1:111122223333:detector/d1/finding/f1',
      id: 'f1',
      type: 'Recon:EC2/PortProbeUnprotectedPort',
      severity: 2,
      service: { serviceName: 'guardduty', detectorId: 'd1', eventLastSeen: '2024-05-01T10:02:03Z' },
      resource: { resourceType: 'Instance' },
      createdAt: '2024-05-01T10:00:00Z',
      updatedAt: '2024-05-01T10:05:00Z',
    },
    time: '2024-05-01T10:02:03.000000Z',
    is: { recordId: 'f1', fields: { 'resource.resourceType': 'Instance' } },
  },
  {
    channel: 'guardduty',
    log: {
      AccountId: '111122223333',
      Arn: 'arn:aws:guardduty:eu-west-1:111122223333:detector/d1/finding/f2',
      Id: 'f2',
      Type: 'Recon:EC2/Portscan',
      Severity: 5,
      Service: { DetectorId: 'd1' },
      UpdatedAt: '2024-05-01T10:05:00Z',
    },
    time: '2024-05-01T10:05:00.000000Z',
    is: { recordId: 'f2' },
  },
  {
    channel: 'guardduty',
    log: {
      version: '0',
      'detail-type': 'GuardDuty Finding',
      source: 'aws.guardduty',
      time: '2024-05-01T10:06:00Z',
      id: 'e1',
      detail: {
        id: 'f3',
        type: 'Recon:EC2/Portscan',
        severity: 5,
        service: { detectorId: 'd1' },
        updatedAt: '2024-05-01T10:05:00Z',
      },
    },
    time: '2024-05-01T10:05:00.000000Z',
    is: { recordId: 'f3', fields: { 'outer.id': 'e1', 'detail-type': 'GuardDuty Finding' } },
  },
]);
