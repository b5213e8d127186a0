import { productLogReader } from '#evidence/json/product-log.ts';

/** Rows of Snowflake's account usage views in JSON (Snowflake documentation, ACCOUNT_USAGE). */
export const reader = productLogReader({
  id: 'snowflake',
  evidence: ['logs.any'],
  product: 'snowflake',
  proven: true,
  logs: [
    {
      channel: 'login_history',
      has: ['EVENT_TIMESTAMP', 'USER_NAME', 'IS_SUCCESS|REPORTED_CLIENT_TYPE'],
      time: ['EVENT_TIMESTAMP'],
      id: ['EVENT_ID'],
    },
    { channel: 'query_history', has: ['QUERY_TEXT', 'QUERY_TYPE'], time: ['START_TIME', 'END_TIME'], id: ['QUERY_ID'] },
    {
      channel: 'grants_to_roles',
      has: ['GRANTEE_NAME', 'PRIVILEGE', 'GRANTED_ON'],
      time: ['MODIFIED_ON', 'CREATED_ON'],
    },
    {
      channel: 'grants_to_users',
      has: ['GRANTEE_NAME', 'GRANTED_BY', 'CREATED_ON'],
      confidence: 0.99,
      time: ['CREATED_ON'],
    },
    {
      channel: 'data_transfer_history',
      has: ['BYTES_TRANSFERRED', 'TRANSFER_TYPE', 'TARGET_CLOUD'],
      time: ['START_TIME', 'END_TIME'],
    },
    {
      channel: 'sessions',
      has: ['SESSION_ID', 'AUTHENTICATION_METHOD', 'LOGIN_EVENT_ID'],
      time: ['CREATED_ON'],
      id: ['SESSION_ID'],
    },
  ],
});
