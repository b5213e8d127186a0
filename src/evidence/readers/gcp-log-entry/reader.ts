import { productLogReader } from '#evidence/json/product-log.ts';

/**
 * Entries of Google Cloud Logging: audit logs, load balancers, VPC flows, firewall rules and DNS (Cloud Logging, LogEntry;
 * Cloud Audit Logs, AuditLog).
 */
export const reader = productLogReader({
  id: 'gcp-log-entry',
  evidence: ['logs.any'],
  product: 'gcp',
  proven: true,
  logs: [
    {
      channel: 'gcp.audit',
      has: ['protoPayload', 'logName|insertId|resource'],
      time: ['timestamp', 'receiveTimestamp'],
      id: ['insertId'],
      provider: ['protoPayload.serviceName'],
    },
    {
      channel: 'gcp.audit',
      has: ['protoPayload.methodName|protoPayload.serviceName|protoPayload.authenticationInfo|protoPayload.status'],
      confidence: 0.9,
      time: ['timestamp', 'receiveTimestamp'],
      id: ['insertId'],
      provider: ['protoPayload.serviceName'],
    },
    {
      channel: 'load-balancer',
      has: ['httpRequest', 'resource.type'],
      holds: { 'resource.type': /load_balancer|http_external_regional_lb_rule|internal_http_lb_rule/ },
      time: ['timestamp', 'receiveTimestamp'],
      id: ['insertId'],
    },
    {
      channel: 'load-balancer',
      has: ['httpRequest', 'jsonPayload.statusDetails'],
      confidence: 0.9,
      time: ['timestamp', 'receiveTimestamp'],
      id: ['insertId'],
    },
    {
      channel: 'vpc-flow',
      has: ['jsonPayload.connection.src_ip', 'jsonPayload.connection.dest_ip', 'logName'],
      lacks: ['jsonPayload.rule_details'],
      time: ['jsonPayload.end_time', 'timestamp'],
      id: ['insertId'],
    },
    {
      channel: 'firewall',
      has: ['jsonPayload.connection.src_ip', 'jsonPayload.rule_details'],
      time: ['timestamp'],
      id: ['insertId'],
    },
    { channel: 'dns', has: ['jsonPayload.queryName', 'jsonPayload.queryType'], time: ['timestamp'], id: ['insertId'] },
    {
      channel: 'entry',
      has: ['insertId', 'logName', 'resource.type'],
      lacks: ['protoPayload'],
      confidence: 0.8,
      time: ['timestamp', 'receiveTimestamp'],
      id: ['insertId'],
      provider: ['resource.type'],
    },
  ],
});
