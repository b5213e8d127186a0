import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('AWS WAF', reader, [
  {
    channel: 'waf',
    log: {
      timestamp: 1714557600123,
      formatVersion: 1,
      webaclId: 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/w/1',
      terminatingRuleId: 'rule-1',
      action: 'BLOCK',
      httpSourceName: 'ALB',
      httpRequest: {
        clientIp: '192.0.2.7',
        uri: '/login',
        httpMethod: 'GET',
        requestId: 'r1',
        headers: [{ name: 'Host', value: 'example.org' }],
      },
    },
    time: '2024-05-01T10:00:00.123000Z',
    is: { recordId: 'r1', fields: { 'httpRequest.headers.Host': 'example.org' } },
  },
]);
