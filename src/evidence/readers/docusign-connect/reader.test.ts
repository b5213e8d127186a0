import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('DocuSign', reader, [
  {
    channel: 'connect',
    log: {
      event: 'envelope-sent',
      apiVersion: 'v2.1',
      configurationId: 'c',
      generatedDateTime: '2024-05-01T10:00:00Z',
      data: { accountId: '1', envelopeId: 'ds1', userId: 'u' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'ds1' },
  },
]);
