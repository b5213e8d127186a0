import { readIsoTime } from '../time/read-time.ts';
import { type AccessEntry, endpoint, given, requestFields } from './access-entry.ts';
import { tokensOf } from './tokens.ts';

const gate =
  /^(?:(?:https?|h2|grpcs?|wss?) )?\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z \S+ \S+:\d{1,5} (?:\S+:\d{1,5}|-) [-\d.]+ [-\d.]+ /;

/** Application Load Balancer access log entries (Elastic Load Balancing user guide), in their order. */
const application = [
  'type',
  'time',
  'elb',
  'client',
  'target:port',
  'request_processing_time',
  'target_processing_time',
  'response_processing_time',
  'sc-status',
  'target_status_code',
  'received_bytes',
  'sc-bytes',
  'request',
  'cs-user-agent',
  'ssl_cipher',
  'ssl_protocol',
  'target_group_arn',
  'trace_id',
  'domain_name',
  'chosen_cert_arn',
  'matched_rule_priority',
  'request_creation_time',
  'actions_executed',
  'redirect_url',
  'error_reason',
  'target:port_list',
  'target_status_code_list',
  'classification',
  'classification_reason',
  'conn_trace_id',
];

/** Classic Load Balancer: the same without the type, up to the protocol. */
const classic = application.slice(1, 16);

const mostTokens = 48;

export function awsBalancerLog(line: string): AccessEntry | null {
  if (!gate.test(line)) return null;
  const tokens = tokensOf(line, 0, mostTokens);
  const names = /^\d/.test(line) ? classic : application;
  if (tokens.length < 15) return null;
  const values: Record<string, string | null> = {};
  for (const [i, { text }] of tokens.entries()) values[names[i] ?? `column-${i + 1}`] = given(text);
  const { time, client, request, ...rest } = values;
  const [ip, port] = endpoint(client ?? '');
  const fields = { 'c-ip': ip, 'c-port': port, ...requestFields(request ?? '-'), ...rest };
  return { writer: 'aws-elb', fields, time: time ?? '', readTime: readIsoTime };
}
