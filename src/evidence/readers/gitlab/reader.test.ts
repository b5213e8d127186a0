import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('GitLab', reader, [
  {
    channel: 'audit',
    log: {
      severity: 'INFO',
      time: '2024-05-01T10:00:00Z',
      author_id: 1,
      author_name: 'Ana',
      entity_id: 2,
      entity_type: 'Project',
      change: 'visibility',
      from: 'Private',
      to: 'Public',
      target_details: 'example/site',
    },
    time: '2024-05-01T10:00:00.000000Z',
  },
  {
    channel: 'production',
    log: {
      method: 'POST',
      path: '/users/sign_in',
      controller: 'SessionsController',
      action: 'create',
      status: 302,
      time: '2024-05-01T10:00:00Z',
      params: [{ key: 'user', value: { login: 'ana' } }],
      remote_ip: '192.0.2.7',
      correlation_id: 'r1',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'r1' },
  },
  {
    channel: 'api',
    log: {
      time: '2024-05-01T10:00:00Z',
      severity: 'INFO',
      status: 200,
      method: 'GET',
      path: '/api/v4/user',
      params: [],
      route: '/api/:version/user',
      remote_ip: '192.0.2.7',
      correlation_id: 'r2',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'r2' },
  },
]);
