import { readIsoTime } from '../time/read-time.ts';
import { type AccessEntry, given, requestFields, targetFields } from './access-entry.ts';

const bitbucket =
  /^(?<clients>[\da-fA-F:.,]+) \| (?<protocol>https?|ssh) \| (?<id>\S+) \| (?<user>[^|]*) \| (?<time>\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2},\d{3}) \| "(?<request>.*)" \| "(?<referer>[^"]*)" "(?<agent>[^"]*)" \| (?<rest>.*)$/;

const bitbucketRest = ['sc-status', 'cs-bytes', 'sc-bytes', 'labels', 'time-taken', 'session-id'];

/** Bitbucket Data Center, "How to read the Bitbucket Server log formats". */
export function bitbucketLog(line: string): AccessEntry | null {
  const groups = bitbucket.exec(line)?.groups;
  if (groups === undefined) return null;
  const { clients = '', protocol = '', id = '', user, time = '', request = '', referer, agent, rest = '' } = groups;
  const addresses = clients.split(',');
  const values = rest.split('|').map((each) => given(each.trim()));
  return {
    writer: 'bitbucket',
    fields: {
      'c-ip': given(addresses[0]),
      'x-forwarded-for': addresses.length > 1 ? addresses : null,
      protocol,
      'x-request-id': given(id),
      'cs-username': given(user),
      ...requestFields(request),
      'cs-referer': given(referer),
      'cs-user-agent': given(agent),
      ...Object.fromEntries(bitbucketRest.map((name, i) => [name, values[i] ?? null])),
    },
    time,
    readTime: readIsoTime,
  };
}

const zoraxy =
  /^(?:\d{4}\/\d{2}\/\d{2} \d{2}:\d{2}:\d{2} )?\[(?<time>\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{1,9})\] \[router:(?<router>[^\]]*)\] \[origin:(?<origin>[^\]]*)\] \[client: (?<client>[^\]]*)\](?: \[useragent: (?<agent>[^\]]*)\])? (?<method>[A-Z]+) (?<uri>\S+) (?<status>\d{3})$/;

/** Zoraxy, the router's lines of its log. */
export function zoraxyLog(line: string): AccessEntry | null {
  const groups = zoraxy.exec(line)?.groups;
  if (groups === undefined) return null;
  const { time = '', router = '', origin, client, agent, method = '', uri = '', status = '' } = groups;
  return {
    writer: 'zoraxy',
    fields: {
      'c-ip': given(client),
      ...targetFields(method, uri, null),
      'sc-status': status,
      'cs-host': given(origin),
      'cs-user-agent': given(agent),
      router,
    },
    time,
    readTime: readIsoTime,
  };
}
