import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Amazon Bedrock', reader, [
  {
    channel: 'bedrock',
    log: {
      schemaType: 'ModelInvocationLog',
      schemaVersion: '1.0',
      timestamp: '2024-05-01T10:00:00Z',
      accountId: '111122223333',
      region: 'eu-west-1',
      requestId: 'r1',
      operation: 'Converse',
      modelId: 'm',
      input: { inputTokenCount: 3 },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'r1' },
  },
]);
