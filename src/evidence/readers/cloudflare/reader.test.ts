import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Cloudflare', reader, [
  {
    channel: 'http',
    log: {
      RayID: 'cf1',
      EdgeStartTimestamp: '2024-05-01T10:00:00Z',
      ClientIP: '192.0.2.7',
      ClientRequestHost: 'example.org',
      ClientRequestMethod: 'GET',
      ClientRequestURI: '/a?b',
      EdgeResponseStatus: 200,
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'cf1' },
  },
  {
    channel: 'firewall',
    log: {
      RayID: 'cf2',
      Datetime: '1714557600000000000',
      Action: 'block',
      RuleID: 'r',
      ClientIP: '192.0.2.7',
      ClientRequestHost: 'example.org',
      ClientRequestPath: '/a',
      Source: 'waf',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'cf2' },
  },
  {
    channel: 'dns',
    log: {
      Timestamp: '2024-05-01T10:00:00Z',
      QueryName: 'example.org',
      QueryType: 1,
      ResponseCode: 0,
      SourceIP: '192.0.2.7',
      ColoCode: 'FRA',
    },
    time: '2024-05-01T10:00:00.000000Z',
  },
  {
    channel: 'audit',
    log: {
      ID: 'cf3',
      When: '2024-05-01T10:00:00Z',
      ActionType: 'token_create',
      ActionResult: true,
      ActorEmail: 'ana@example.org',
      ActorIP: '192.0.2.7',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'cf3' },
  },
  {
    channel: 'access',
    log: {
      RayID: 'cf4',
      CreatedAt: '2024-05-01T10:00:00Z',
      Action: 'login',
      Allowed: true,
      AppDomain: 'app.example.org',
      Email: 'ana@example.org',
      IPAddress: '192.0.2.7',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'cf4' },
  },
]);
