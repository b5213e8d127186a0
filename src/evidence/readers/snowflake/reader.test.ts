import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Snowflake', reader, [
  {
    channel: 'login_history',
    log: {
      EVENT_ID: 'sn1',
      EVENT_TIMESTAMP: '2024-05-01 12:00:00.250 +0200',
      EVENT_TYPE: 'LOGIN',
      USER_NAME: 'ANA',
      CLIENT_IP: '192.0.2.7',
      REPORTED_CLIENT_TYPE: 'OTHER',
      IS_SUCCESS: 'NO',
      ERROR_MESSAGE: 'INCORRECT_USERNAME_PASSWORD',
    },
    time: '2024-05-01T10:00:00.250000Z',
    is: { recordId: 'sn1' },
  },
  {
    channel: 'query_history',
    log: {
      QUERY_ID: 'sn2',
      QUERY_TEXT: 'GET @~/x file:///',
      QUERY_TYPE: 'GET_FILES',
      USER_NAME: 'ANA',
      EXECUTION_STATUS: 'SUCCESS',
      START_TIME: '2024-05-01T10:00:00Z',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'sn2' },
  },
  {
    channel: 'grants_to_roles',
    log: {
      CREATED_ON: '2024-05-01T10:00:00Z',
      PRIVILEGE: 'SELECT',
      GRANTED_ON: 'TABLE',
      NAME: 'T',
      GRANTED_TO: 'ROLE',
      GRANTEE_NAME: 'PUBLIC',
      GRANTED_BY: 'ACCOUNTADMIN',
    },
    time: '2024-05-01T10:00:00.000000Z',
  },
  {
    channel: 'grants_to_users',
    log: {
      CREATED_ON: '2024-05-01T10:00:00Z',
      ROLE: 'ACCOUNTADMIN',
      GRANTED_TO: 'USER',
      GRANTEE_NAME: 'ANA',
      GRANTED_BY: 'SECURITYADMIN',
    },
    time: '2024-05-01T10:00:00.000000Z',
  },
  {
    channel: 'data_transfer_history',
    log: {
      START_TIME: '2024-05-01T10:00:00Z',
      SOURCE_CLOUD: 'AWS',
      TARGET_CLOUD: 'AWS',
      TARGET_REGION: 'EU-WEST-1',
      BYTES_TRANSFERRED: 5,
      TRANSFER_TYPE: 'COPY',
    },
    time: '2024-05-01T10:00:00.000000Z',
  },
  {
    channel: 'sessions',
    log: {
      SESSION_ID: 'sn3',
      CREATED_ON: '2024-05-01T10:00:00Z',
      USER_NAME: 'ANA',
      AUTHENTICATION_METHOD: 'Password',
      LOGIN_EVENT_ID: '1',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'sn3' },
  },
]);
