import { readClfTime } from '../time/read-time.ts';
import { type AccessEntry, requestFields, targetFields } from './access-entry.ts';
import { namedGroups } from './named-groups.ts';

const begin = '^\\[(?<time>\\d{1,2}/[A-Za-z]{3}/\\d{4}:\\d{2}:\\d{2}:\\d{2} [+-]\\d{4})\\] ';

interface Layout {
  readonly writer: string;
  /** Groups are named after fields, with `_` for `-`; `method`, `uri` and `version`, or `request`, make the request. */
  readonly pattern: RegExp;
}

/** Layouts that begin with the time in brackets. */
const layouts: readonly Layout[] = [
  {
    // Nginx Proxy Manager, proxy and standard formats of its nginx.conf.
    writer: 'nginx-proxy-manager',
    pattern: new RegExp(
      `${begin}(?:(?<upstream_cache_status>\\S+) (?<upstream_status>[\\d-]+) )?(?<sc_status>\\d{3}|-) - (?<method>[A-Za-z-]+) (?<scheme>\\S+) ` +
        '(?<cs_host>\\S+) "(?<uri>[^"]*)" \\[Client (?<c_ip>\\S+)\\] \\[Length (?<sc_bytes>\\S+)\\] \\[Gzip (?<gzip_ratio>\\S+)\\] ' +
        '(?:\\[Sent-to (?<sent_to>\\S+)\\] )?"(?<cs_user_agent>.*)" "(?<cs_referer>[^"]*)"$',
    ),
  },
  {
    // mailcow's nginx: host, client and seconds before the request.
    writer: 'nginx',
    pattern: new RegExp(
      `${begin}(?<cs_host>\\S+) (?<c_ip>[\\da-fA-F:.]+) (?<request_time>[\\d.]+) "(?<request>(?:[^"\\\\]|\\\\.)*)" (?<sc_status>\\d{3}) ` +
        '(?<sc_bytes>\\d+) (?<bytes_sent>\\d+) (?<cs_referer>\\S+) (?<cs_user_agent>.+)$',
    ),
  },
  {
    // Atlassian Confluence and Jira, conf_access_log / access_log of Tomcat's AccessLogValve as they configure it.
    writer: 'atlassian',
    pattern: new RegExp(
      `${begin}(?<cs_username>\\S+) (?<thread>\\S+) (?<c_ip>\\S+) (?<method>[A-Z]+) (?<uri>\\S+) (?<version>HTTP/[\\d.]+) ` +
        '(?<sc_status>\\d{3}) (?<time_taken>-?\\d+(?:ms)?) (?<sc_bytes>\\d+|-) (?<cs_referer>\\S+) (?<cs_user_agent>.+)$',
    ),
  },
];

export function timeFirstLog(line: string): AccessEntry | null {
  if (!line.startsWith('[')) return null;
  for (const { writer, pattern } of layouts) {
    const groups = pattern.exec(line)?.groups;
    if (groups === undefined) continue;
    const { time = '', request, method, uri, version, ...rest } = groups;
    return {
      writer,
      fields: {
        ...(request === undefined ? targetFields(method ?? null, uri ?? '', version ?? null) : requestFields(request)),
        ...dashed(namedGroups(rest)),
      },
      time,
      readTime: readClfTime,
    };
  }
  return null;
}

/** The names of the W3C format have dashes, which a group's name cannot; the writer's own names keep their underscores. */
function dashed(fields: Record<string, string | null>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      /^(?:cs?|sc|time)_/.test(name) ? name.replaceAll('_', '-') : name,
      value,
    ]),
  );
}
