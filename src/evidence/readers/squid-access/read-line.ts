import type { StatedTime } from '#base/event.ts';
import type { Value } from '#evidence/record/value.ts';
import { type UrlParts, urlParts } from '#evidence/text/url-parts.ts';
import { readClfTime, readEpochTime } from '#evidence/time/read-time.ts';
import type { TimeSettings } from '#evidence/time/time-settings.ts';

/** Names are those of ECS: the format has none. */
export type SquidFields = Readonly<Record<string, Value>> & UrlParts;

export interface SquidLine {
  readonly fields: SquidFields;
  readonly time: (settings: TimeSettings) => StatedTime | null;
}

const native =
  /^(?<time>\d{9,10}\.\d{3}) {1,8}(?<duration>-?\d{1,10}) (?<client>[\w.:%-]{1,255}) (?<code>[A-Z_]{3,60})\/(?<status>\d{3}|-) (?<bytes>-?\d{1,15}) (?<method>\S{1,40}) (?<url>\S{1,60000}) (?<user>\S{1,255}) (?<hierarchy>[A-Z_]{3,40})\/(?<server>\S{1,255}) (?<mime>\S{1,120})(?: (?<more>.*))?$/;
const combined =
  /^(?<client>[\w.:%-]{1,255}) \S{1,255} (?<user>\S{1,255}) \[(?<clock>[^\]]{20,30})\] "(?<method>[A-Z_]{1,40}) (?<url>\S{1,60000})(?: HTTP\/(?<version>[\d.]{1,5}))?" (?<status>\d{3}) (?<bytes>-?\d{1,15}|-)(?: "(?<referrer>[^"]{0,4000})" "(?<agent>[^"]{0,4000})")? (?<code>(?:TCP|UDP|NONE)[A-Z_]{0,50}):(?<hierarchy>[A-Z_]{3,40})$/;

/** A line of Squid's access log: its native format, or the common or combined one with its own words behind (squid.conf, logformat). */
export function readSquidLine(line: string): SquidLine | null {
  const groups = (native.exec(line) ?? combined.exec(line))?.groups;
  if (groups === undefined) return null;
  const { time, clock = '' } = groups;
  return {
    fields: fieldsOf(groups),
    time: (settings) => (time === undefined ? readClfTime(clock, settings) : readEpochTime(time)),
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

function fieldsOf({ url = '', code = '', status = '', more, ...groups }: Groups): SquidFields {
  const server = given(groups.server);
  const denied = code.startsWith('TCP_DENIED') || (code.startsWith('NONE') && status.startsWith('4'));
  const isAddress = server !== null && /^[\d.]{7,15}$|:/.test(server);
  return {
    service: 'squid',
    'event.action': 'request',
    'event.outcome': denied ? 'failure' : null,
    'event.code': code,
    'event.duration_ms': given(groups.duration),
    ...clientOf(groups.client ?? ''),
    'user.name': given(groups.user),
    'http.request.method': groups.method ?? null,
    'http.version': given(groups.version),
    'http.request.referrer': given(groups.referrer),
    'user_agent.original': given(groups.agent),
    'http.response.status_code': given(status),
    'http.response.bytes': given(groups.bytes),
    'http.response.mime_type': given(groups.mime),
    'proxy.hierarchy': given(groups.hierarchy),
    'destination.address': server,
    'destination.ip': isAddress ? server : null,
    'url.original': url,
    ...(more === undefined ? {} : { more }),
    ...urlParts(url),
  };
}

/** A client is known by its address, or by its name where Squid looks names up. */
function clientOf(client: string): Readonly<Record<string, string>> {
  return /^[\d.]{7,15}$|:/.test(client) ? { 'source.ip': client } : { 'source.domain': client };
}

function given(text: string | undefined): string | null {
  return text === undefined || text === '-' || text === '' ? null : text;
}
