import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import { asObject, type JsonObject } from '../json/member.ts';
import { parseRange } from '../json/parse-range.ts';

/** One request; whoever sends it follows no redirection, and sends nothing to another place than was configured. */
export interface TaxiiRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface TaxiiAnswer {
  readonly status: number;
  /** A header by its name in lower case, '' where there is none. */
  readonly header: (name: string) => string;
  readonly body: Uint8Array;
}

/** Sends a GET request. What fails on the way is an error, not an exception. */
export type SendTaxii = (request: TaxiiRequest) => Promise<Result<TaxiiAnswer, Reason>>;

/** Where a client may go, and as whom. */
export interface TaxiiServer {
  /** The discovery or API root address; every request stays at its origin. */
  readonly url: string;
  /** Value of the Authorization header, '' for none. */
  readonly authorization: string;
}

/** TAXII 2.1, section 1.6.8.1. */
const mediaType = 'application/taxii+json;version=2.1';

/** Answers of more bytes are refused; a server cuts its pages smaller. */
const mostBody = 128 << 20;

/** Asks and checks status and media type; the body is as it came. */
export async function askTaxii(
  server: TaxiiServer,
  url: string,
  send: SendTaxii,
): Promise<Result<TaxiiAnswer, Reason>> {
  const target = URL.parse(url, server.url);
  if (target === null || target.origin !== URL.parse(server.url)?.origin || !/^https?:$/.test(target.protocol))
    return fail({ key: 'intel.taxii-elsewhere', values: { url: url.slice(0, 200) } });
  const headers: Record<string, string> = { accept: mediaType };
  if (server.authorization !== '') headers.authorization = server.authorization;
  const sent = await send({ url: target.href, headers });
  if (!sent.ok) return sent;
  const why = fault(sent.value);
  return why === null ? sent : fail(why);
}

/** The same for a body that is one JSON object. */
export async function askTaxiiObject(
  server: TaxiiServer,
  url: string,
  send: SendTaxii,
): Promise<Result<JsonObject, Reason>> {
  const answer = await askTaxii(server, url, send);
  if (!answer.ok) return answer;
  const parsed = parseRange(answer.value.body, 0, answer.value.body.length);
  if (!parsed.ok) return parsed;
  const object = asObject(parsed.value);
  return object === null ? fail({ key: 'intel.taxii-answer' }) : ok(object);
}

/** What a status means to somebody who set the server up (TAXII 2.1, section 3.6). */
function fault({ status, header, body }: TaxiiAnswer): Reason | null {
  if (status === 401 || status === 403) return { key: 'intel.taxii-denied', values: { status } };
  if (status === 404) return { key: 'intel.taxii-not-found' };
  if (status === 406 || status === 415) return { key: 'intel.taxii-version', values: { status } };
  if (status === 429 || status === 503)
    return { key: 'intel.taxii-later', values: { status, after: header('retry-after') || '?' } };
  if (status !== 200) return { key: 'intel.taxii-status', values: { status } };
  const type = header('content-type').toLowerCase().replaceAll(' ', '');
  if (!type.startsWith('application/taxii+json') || /version=(?!2\.1)/.test(type))
    return { key: 'intel.taxii-media-type', values: { type: type.slice(0, 100) } };
  return body.length > mostBody
    ? { key: 'intel.taxii-too-large', values: { limit: mostBody, had: body.length } }
    : null;
}
