import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Amazon Route 53 Resolver', reader, [
  {
    channel: 'resolver',
    log: {
      version: '1.100000',
      account_id: '111122223333',
      region: 'eu-west-1',
      vpc_id: 'vpc-1',
      query_timestamp: '2024-05-01T10:00:00Z',
      query_name: 'example.org.',
      query_type: 'A',
      query_class: 'IN',
      rcode: 'NOERROR',
      answers: [{ Rdata: '192.0.2.7', Type: 'A', Class: 'IN' }],
      srcaddr: '10.0.0.5',
      srcport: '5353',
      transport: 'UDP',
      srcids: { instance: 'i-1' },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { host: 'i-1', fields: { 'answers.Rdata': '192.0.2.7' } },
  },
]);
