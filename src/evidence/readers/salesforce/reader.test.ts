import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Salesforce', reader, [
  {
    channel: 'events',
    log: {
      EVENT_TYPE: 'Login',
      TIMESTAMP: '20240501100000.123',
      TIMESTAMP_DERIVED: '2024-05-01T10:00:00.123Z',
      REQUEST_ID: 'sf1',
      ORGANIZATION_ID: '00D',
      USER_ID: '005',
      USER_NAME: 'ana@example.org',
      SOURCE_IP: '192.0.2.7',
      LOGIN_STATUS: 'LOGIN_NO_ERROR',
    },
    time: '2024-05-01T10:00:00.123000Z',
    is: { recordId: 'sf1', provider: 'Login' },
  },
  {
    channel: 'events',
    log: {
      attributes: { type: 'LoginEvent' },
      EventIdentifier: 'sf2',
      EventDate: '2024-05-01T10:00:00.000+0000',
      UserId: '005',
      Username: 'ana@example.org',
      SourceIp: '192.0.2.7',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'sf2' },
  },
]);
