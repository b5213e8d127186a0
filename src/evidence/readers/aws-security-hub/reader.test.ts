import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('AWS Security Hub', reader, [
  {
    channel: 'securityhub',
    log: {
      SchemaVersion: '2018-10-08',
      Id: 'f1',
      ProductArn: 'arn:aws:securityhub:eu-west-1::product/aws/guardduty',
      ProductName: 'GuardDuty',
      AwsAccountId: '111122223333',
      GeneratorId: 'g',
      Types: ['TTPs/Discovery'],
      CreatedAt: '2024-05-01T10:00:00Z',
      UpdatedAt: '2024-05-01T10:05:00.5Z',
      Title: 't',
      Resources: [{ Type: 'AwsEc2Instance', Id: 'i-1' }],
    },
    time: '2024-05-01T10:05:00.500000Z',
    is: { recordId: 'f1', provider: 'GuardDuty', fields: { 'Resources.Id': 'i-1' } },
  },
]);
