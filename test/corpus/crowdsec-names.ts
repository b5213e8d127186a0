/**
 * What the names of crowdsec's assertions are called here: columns (ECS), or original fields where no column is made of them.
 * Several where services differ in what they mean by the name; one of them has to hold the value.
 */
export const columnsOfName: Readonly<Record<string, readonly string[]>> = {
  ...called(['source.ip'], 'remote_addr clientip client src_ip remote_ip c_ip dovecot_remote_ip sympa_client_ip'),
  ...called(['source.ip', 'client.ip'], 'source_ip client_ip'),
  ...called(['source.ip', 'source.address'], 'sourcehost sshd_client_ip'),
  ...called(['source.port'], 'source_port src_port client_port clientport remote_port c_port'),
  ...called(['destination.ip'], 'dst_ip dest_ip dovecot_local_ip'),
  ...called(['destination.port'], 'dst_port dest_port'),
  ...called(['user.name'], 'remote_user auth login dovecot_user sshd_invalid_user pgsql_user pgsql_target_user'),
  ...called(['user.name', 'user.target.name', 'email.to.address'], 'user username target_user'),
  ...called(['user.name', 'email.from.address'], 'source_user'),
  ...called(['url.original', 'url.path', 'cs-request'], 'http_path request'),
  ...called(['http.response.status_code'], 'http_status http_status_code http_code response'),
  ...called(['http.request.method'], 'http_verb http_method verb'),
  ...called(['http.version'], 'http_version httpversion'),
  ...called(['http.request.referrer'], 'http_referer referrer referer'),
  ...called(['http.response.bytes'], 'body_bytes_sent'),
  ...called(['user_agent.original'], 'http_user_agent user_agent'),
  ...called(['url.domain', 'server.address', 's-sitename'], 'target_fqdn'),
};

function called(columns: readonly string[], names: string): Record<string, readonly string[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, columns]));
}

/** A time as text, or a part of one: the time itself is compared as `MarshaledTime`. */
const times =
  'timestamp timestamp.4: event_timestamp event_timestamp.4: time_local timestamp8601 day month year time date datetime datetimestamp ' +
  'ts_d ts_m ts_ms ts_t ts_y accept_date haproxy_hour haproxy_milliseconds haproxy_minute haproxy_month haproxy_monthday ' +
  'haproxy_second haproxy_time haproxy_year exim_day exim_month exim_time exim_year tz_part1 tz_part2 server_date server_time ' +
  'server_tz suricata_timestamp fastly_timestamp time_stamp unix_epoch syslog_timestamp evt.StrTimeFormat';

/** What crowdsec keeps for itself: where a line came from, and what it calls service, program and kind of a line. */
const bookkeeping =
  'message program datasource_path datasource_type machine logsource log_type service sub_type log_subtype sub_log_type subtype ' +
  'log_format parsed_message parsedmessage unparsed_data asterisk_service action auth_status is_failed_login empty ' +
  'dovecot_login_result sympa_warn upsunEnv upsunProject';

/** What it looks up elsewhere, or cuts out of a value that is compared whole. */
const derived =
  'static_ressource impact_completion file_dir file_frag file_name file_ext http_args http_args_len ASNNumber ASNOrg ASNumber ' +
  'IsInEU IsoCode Latitude Longitude SourceRange realm syslog_priority syslog_version apacheseverity';

/** Names that are no evidence. */
export const ownNames: ReadonlySet<string> = new Set(`${times} ${bookkeeping} ${derived}`.split(' '));

/** Kinds of lines that are attempts which failed. */
export const failedKind = /fail(?!over)|invalid|bad_(?:user|password|mfa)|denied|unauthorized|wrong_pass|login_error/i;
