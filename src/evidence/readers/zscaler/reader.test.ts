import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Zscaler', reader, [
  {
    channel: 'admin',
    log: {
      sourcetype: 'zscalernss-audit',
      event: {
        time: 'Wed May  1 10:00:00 2024',
        recordid: 'z1',
        action: 'UPDATE',
        category: 'USER_MANAGEMENT',
        adminid: 'ana@example.org',
        clientip: '192.0.2.7',
        auditlogtype: 'ZIA',
      },
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'z1' },
  },
  {
    channel: 'web',
    log: {
      sourcetype: 'zscalernss-web',
      event: {
        datetime: '2024-05-01 10:00:00',
        action: 'Blocked',
        url: 'example.net/a',
        hostname: 'example.net',
        user: 'ana@example.org',
        ClientIP: '192.0.2.7',
      },
    },
    time: '2024-05-01T10:00:00.000000Z',
  },
  {
    channel: 'firewall',
    log: {
      sourcetype: 'zscalernss-fw',
      event: { datetime: 'Wed May 1 10:00:00 2024', action: 'Drop', csip: '10.0.0.5', cdip: '192.0.2.7', cdport: '22' },
    },
    time: '2024-05-01T10:00:00.000000Z',
  },
  {
    channel: 'dns',
    log: {
      sourcetype: 'zscalernss-dns',
      event: { datetime: 'Wed May 1 10:00:00 2024', req: 'example.net', reqtype: 'A', clt_sip: '10.0.0.5' },
    },
    time: '2024-05-01T10:00:00.000000Z',
  },
]);
