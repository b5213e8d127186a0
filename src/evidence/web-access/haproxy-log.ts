import { readClfTime } from '../time/read-time.ts';
import { type AccessEntry, addressOf, requestFields, statusFields } from './access-entry.ts';
import { namedGroups } from './named-groups.ts';

const begin =
  '^(?<ip>\\S+):(?<port>\\d{1,5}) \\[(?<time>\\d{2}/[A-Z][a-z]{2}/\\d{4}:\\d{2}:\\d{2}:\\d{2}\\.\\d{3})\\] (?<frontend_name>[^\\s/]+)';
const route = ' (?<backend_name>[^\\s/]+)/(?<server_name>\\S+)';
const loads = '(?<connections>\\d+/\\d+/\\d+/\\d+/\\+?\\d+) (?<queues>\\d+/\\d+)';

/** HAProxy configuration manual, 8.2.3 HTTP log format. */
const http = new RegExp(
  `${begin}${route} (?<timers>[-+\\d]+(?:/[-+]?\\d+){4}) (?<status>-?\\d{1,3}) \\+?(?<bytes>\\d+) (?<captured_request_cookie>\\S+) ` +
    `(?<captured_response_cookie>\\S+) (?<termination_state>\\S{4}) ${loads}(?: (?<captured_headers>\\{[^"]*\\}))? "(?<request>.*?)"?$`,
);

/** 8.2.2 TCP log format. */
const tcp = new RegExp(
  `${begin}${route} (?<timers>[-+\\d]+(?:/[-+]?\\d+){2}) \\+?(?<bytes>\\d+) (?<termination_state>--|\\S\\S) ${loads}$`,
);

/** 8.2.6 Error log format: a connection that came to nothing. */
const error = new RegExp(`${begin}/(?<server_name>[^\\s:]+): (?<message>.+)$`);

/** Lines of HAProxy, each of its formats that states the client. */
export function haproxyLog(line: string): AccessEntry | null {
  const found = http.exec(line) ?? tcp.exec(line) ?? error.exec(line);
  if (found === null) return null;
  const {
    ip = '',
    port = '',
    time = '',
    status,
    bytes,
    request,
    ...rest
  } = found.groups as Record<string, string | undefined>;
  return {
    writer: 'haproxy',
    fields: {
      'c-ip': addressOf(ip),
      'c-port': port,
      ...(request === undefined ? {} : requestFields(request)),
      ...(status === undefined ? {} : statusFields(status === '-1' ? '-' : status, rest['server_name'] === '<NOSRV>')),
      ...(bytes === undefined ? {} : { 'sc-bytes': bytes }),
      ...namedGroups(rest),
    },
    time,
    readTime: readClfTime,
  };
}
