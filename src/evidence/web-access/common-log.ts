import type { StatedTime } from '#base/event.ts';
import type { Value } from '../record/value.ts';
import { readClfTime, readIsoTime } from '../time/read-time.ts';
import type { TimeSettings } from '../time/time-settings.ts';
import { type AccessEntry, addressOf, endpoint, given, requestFields, statusFields } from './access-entry.ts';
import { type Token, tokensOf } from './tokens.ts';

const time = /\[((?:\d{1,2}\/[A-Za-z]{3}|\d{2}\/\d{2})\/\d{4}:\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?: [+-]\d{4})?)\] "/y;

/** What stands before the time is short, even with a list of proxies. */
const mostBefore = 1_024;
const mostTokens = 64;

/**
 * Common and combined log format (Apache HTTP Server 2.4, mod_log_config; nginx, ngx_http_log_module), with or without the
 * virtual host before and further values behind.
 */
export function commonLog(line: string): AccessEntry | null {
  const found = timeOf(line);
  const before = found === null ? null : beforeTime(line.slice(0, found.at));
  if (found === null || before === null) return null;
  const [request, status, bytes, ...more] = tokensOf(line, found.at + found.text.length + 3, mostTokens);
  if (request?.kind !== 'quoted' || !isNumber(status, 3) || !isNumber(bytes, 20)) return null;
  const isCpanel = found.text.charAt(3) < 'A';
  const { writer, fields } = isCpanel ? behindCpanel(more) : behind(more);
  return {
    writer,
    fields: {
      ...before,
      ...requestFields(request.text),
      // Without credentials 401 only asks for them (RFC 9110, 15.5.2).
      ...statusFields(status?.text, before['cs-username'] !== null),
      'sc-bytes': given(bytes?.text),
      ...fields,
    },
    time: found.text,
    readTime: isCpanel ? readNumericTime : readClfTime,
  };
}

function timeOf(line: string): { readonly at: number; readonly text: string } | null {
  let tries = 0;
  for (let at = line.indexOf('['); at >= 0 && at < mostBefore && tries < 4; at = line.indexOf('[', at + 1), tries++) {
    time.lastIndex = at;
    const text = time.exec(line)?.[1];
    if (text !== undefined) return { at, text };
  }
  return null;
}

/** cPanel numbers the months (`10/25/2021:11:05:52 -0000`, month first). */
function readNumericTime(text: string, settings: TimeSettings): StatedTime | null {
  const [month = '', day = '', rest = ''] = text.split('/');
  const stated = readIsoTime(`${rest.slice(0, 4)}-${month}-${day} ${rest.slice(5)}`, settings);
  return stated === null ? null : { ...stated, text };
}

function isNumber(token: Token | undefined, most: number): boolean {
  return token?.kind === 'word' && token.text.length <= most && /^(?:-|\d+)$/.test(token.text);
}

/** `[host[:port]] client[, proxy…] ident user`; nginx may leave out the ident, BunkerWeb puts the request's number before the user. */
function beforeTime(text: string): Record<string, Value> | null {
  const words = text.trim().replaceAll(/, +/g, ',').split(' ');
  const host = words.length > 3 && !isClient(words[0]) && isClient(words[1]) ? words.shift() : undefined;
  const [clients = '', ...names] = words;
  if (names.length === 0 || clients === '' || (names.length > 1 && /["[\]]/.test(text))) return null;
  const [name, port] = host === undefined ? [null, null] : endpoint(host);
  const addresses = clients.split(',');
  const fields: Record<string, Value> = { 'cs-host': name, 's-port': port, 'c-ip': addressOf(addresses[0]) };
  if (addresses.length > 1) fields['x-forwarded-for'] = addresses;
  if (names.length === 1) return { ...fields, 'cs-username': given(names[0]) };
  const numbered = host !== undefined && names.length === 3;
  return {
    ...fields,
    'cs-ident': given(names[0]),
    ...(numbered ? { 'x-request-id': given(names[1]) } : {}),
    'cs-username': given(names.slice(numbered ? 2 : 1).join(' ')),
  };
}

const address4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const address6 = /^[\da-f:.]{2,45}(?:%\w{1,20})?$/i;

function isAddress(text: string): boolean {
  return address4.test(text) || (text.includes(':') && address6.test(text));
}

function isClient(word: string | undefined): boolean {
  return word !== undefined && (word === '-' || word.split(',').every((each) => isAddress(each)));
}

const traefik = ['request-count', 'router-name', 'server-url', 'time-taken'];
const ingress = [
  'request_length',
  'request_time',
  'proxy_upstream_name',
  'proxy_alternative_upstream_name',
  'upstream_addr',
  'upstream_response_length',
  'upstream_response_time',
  'upstream_status',
  'req_id',
];

const cpanel = ['cs-referer', 'cs-user-agent', 'auth-method', 'x-forwarded-for', 's-port'];

/** cpsrvd's access_log (cPanel documentation, log files). */
function behindCpanel(tokens: readonly Token[]): Behind {
  const rest = tokens.slice(cpanel.length);
  return { writer: 'cpanel', fields: { ...named(cpanel, tokens), ...extra(rest) } };
}

interface Behind {
  readonly writer: string;
  readonly fields: Record<string, Value>;
}

/** Values behind status and bytes: referrer and browser, then what the writer adds. */
function behind(tokens: readonly Token[]): Behind {
  const [referer, agent, ...more] = tokens;
  if (referer?.kind !== 'quoted' || (agent !== undefined && agent.kind !== 'quoted'))
    return { writer: '', fields: extra(tokens) };
  const fields: Record<string, Value> = {
    'cs-referer': given(referer.text),
    ...(agent === undefined ? {} : { 'cs-user-agent': given(agent.text) }),
  };
  const kinds = more.map(({ kind }) => kind[0]).join('');
  if (kinds === 'wqqw' && more[3]?.text.endsWith('ms') === true)
    return { writer: 'traefik', fields: { ...fields, ...named(traefik, more) } };
  if (kinds === 'wwbbwwwww') return { writer: 'nginx-ingress', fields: { ...fields, ...named(ingress, more) } };
  return { writer: '', fields: { ...fields, ...extra(more) } };
}

function named(names: readonly string[], tokens: readonly Token[]): Record<string, Value> {
  return Object.fromEntries(names.map((name, i) => [name, given(tokens[i]?.text)]));
}

/** A list of addresses is what proxies say of the client; other values have no name of their own. */
function extra(tokens: readonly Token[]): Record<string, Value> {
  const [first, ...rest] = tokens;
  if (first === undefined) return {};
  const addresses = first.kind === 'quoted' ? first.text.split(/, ?/) : [];
  if (addresses.length > 0 && addresses.every((each) => isAddress(each)))
    return { 'x-forwarded-for': addresses, ...(rest.length === 0 ? {} : { extra: rest.map(({ text }) => text) }) };
  return { extra: tokens.map(({ text }) => text) };
}
