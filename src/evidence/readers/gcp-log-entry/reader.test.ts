import { describeProductLog } from '#evidence/testing/describe-product-log.ts';
import { reader } from './reader.ts';

describeProductLog('Google Cloud Logging', reader, [
  {
    channel: 'gcp.audit',
    log: {
      insertId: 'i1',
      logName: 'projects/p/logs/cloudaudit.googleapis.com%2Factivity',
      protoPayload: {
        '@type': 'type.googleapis.com/google.cloud.audit.AuditLog',
        serviceName: 'storage.googleapis.com',
        methodName: 'storage.buckets.delete',
        authenticationInfo: { principalEmail: 'ana@example.org' },
        requestMetadata: { callerIp: '192.0.2.7' },
      },
      resource: { type: 'gcs_bucket' },
      severity: 'NOTICE',
      timestamp: '2024-05-01T10:00:00.123456789Z',
    },
    time: '2024-05-01T10:00:00.123456Z',
    is: { recordId: 'i1', provider: 'storage.googleapis.com' },
  },
  {
    channel: 'load-balancer',
    log: {
      insertId: 'i2',
      logName: 'projects/p/logs/requests',
      httpRequest: { requestMethod: 'GET', requestUrl: 'https://example.org/', status: 403, remoteIp: '192.0.2.7' },
      jsonPayload: { statusDetails: 'denied' },
      resource: { type: 'http_load_balancer' },
      timestamp: '2024-05-01T10:00:00Z',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'i2' },
  },
  {
    channel: 'vpc-flow',
    log: {
      insertId: 'i3',
      logName: 'projects/p/logs/compute.googleapis.com%2Fvpc_flows',
      jsonPayload: {
        connection: { src_ip: '10.0.0.5', dest_ip: '192.0.2.7', src_port: 4321, dest_port: 443, protocol: 6 },
        bytes_sent: '1224',
        end_time: '2024-05-01T09:59:00Z',
      },
      timestamp: '2024-05-01T10:00:00Z',
    },
    time: '2024-05-01T09:59:00.000000Z',
    is: { recordId: 'i3' },
  },
  {
    channel: 'firewall',
    log: {
      insertId: 'i4',
      logName: 'projects/p/logs/compute.googleapis.com%2Ffirewall',
      jsonPayload: {
        connection: { src_ip: '192.0.2.7', dest_ip: '10.0.0.5', dest_port: 22, protocol: 6 },
        disposition: 'DENIED',
        rule_details: { action: 'DENY' },
      },
      timestamp: '2024-05-01T10:00:00Z',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'i4' },
  },
  {
    channel: 'dns',
    log: {
      insertId: 'i5',
      logName: 'projects/p/logs/dns.googleapis.com%2Fdns_queries',
      jsonPayload: { queryName: 'example.org.', queryType: 'A', responseCode: 'NOERROR', sourceIP: '10.0.0.5' },
      timestamp: '2024-05-01T10:00:00Z',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { recordId: 'i5' },
  },
  {
    channel: 'entry',
    log: {
      insertId: 'i6',
      logName: 'projects/p/logs/stderr',
      textPayload: 'failed',
      resource: { type: 'k8s_container' },
      timestamp: '2024-05-01T10:00:00Z',
    },
    time: '2024-05-01T10:00:00.000000Z',
    is: { provider: 'k8s_container' },
  },
]);
