import type { StatedTime } from '#base/event.ts';
import type { Value } from '../record/value.ts';
import type { TimeSettings } from '../time/time-settings.ts';

/** A line of an access log, taken apart. */
export interface AccessEntry {
  /** Who writes lines of this layout, '' where several do. */
  readonly writer: string;
  /** Under the names of the W3C extended log format where it has one, else of the writer's documentation. */
  readonly fields: Readonly<Record<string, Value>>;
  readonly time: string;
  readonly readTime: (text: string, settings: TimeSettings) => StatedTime | null;
}

/** A layout of lines: null where the line has another. Linear in the line, and quick to say no. */
export type AccessLayout = (line: string) => AccessEntry | null;

/** A dash says that there is nothing. */
export function given(text: string | undefined): string | null {
  return text === undefined || text === '-' || text === '' ? null : text;
}

/** The status, and, where that refuses a logon that was tried, what it says of it. */
export function statusFields(status: string | undefined, isLogon: boolean): Readonly<Record<string, Value>> {
  return { 'sc-status': given(status), ...(isLogon && status === '401' ? { 'event.outcome': 'failure' } : {}) };
}

/** An address of IPv4 that stands in one of IPv6 is that of IPv4 (RFC 4291, 2.5.5.2). */
export function addressOf(text: string | undefined): string | null {
  return given(text?.replace(/^::ffff:(?=\d{1,3}\.)/i, ''));
}

const requestLine = /^([A-Za-z][A-Za-z_-]{0,31}) (\S.*)$/s;
/** Also RTSP and what some clients write instead. */
const protocol = /^[A-Z]{3,8}\/\d(?:\.\d)?$/;

/** The request line (RFC 9112, 3), or, where it is none, all of it as it was sent. */
export function requestFields(text: string): Readonly<Record<string, Value>> {
  const found = requestLine.exec(text);
  if (found === null) return { 'cs-request': given(text) };
  const [, method = '', rest = ''] = found;
  const cut = rest.lastIndexOf(' ');
  const version = rest.slice(cut + 1);
  if (cut > 0 && protocol.test(version)) return targetFields(method, rest.slice(0, cut), version);
  // HTTP/0.9 had no version; what does not name a path is no request.
  return rest.startsWith('/') ? targetFields(method, rest, null) : { 'cs-request': text };
}

/** Method and request target; the target also in its two halves. */
export function targetFields(
  method: string | null,
  target: string,
  version: string | null,
): Readonly<Record<string, Value>> {
  const cut = target.indexOf('?');
  return {
    'cs-method': method,
    'cs-uri': target,
    'cs-uri-stem': cut < 0 ? target : target.slice(0, cut),
    'cs-uri-query': cut < 0 ? null : given(target.slice(cut + 1)),
    'cs-version': version,
  };
}

/** `192.0.2.1:443` or `2001:db8::1:443`: address and port; without a port the address alone. */
export function endpoint(text: string): readonly [string | null, string | null] {
  const found = /^(.+):(\d{1,5})$/.exec(text);
  const address = found?.[1] ?? '';
  if (
    found === null ||
    (address.includes(':') && !/^\[.*\]$/.test(address) && !text.includes('::') && text.split(':').length < 9)
  )
    return [given(text), null];
  return [address.replace(/^\[(.*)\]$/, '$1'), found[2] ?? null];
}
