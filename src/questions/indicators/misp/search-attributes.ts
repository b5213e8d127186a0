import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import type { IntelContent } from '../intel-book.ts';
import type { IntelOptions } from '../intel-options.ts';
import { readMisp } from './read-misp.ts';

/** A request to `attributes/restSearch` of a MISP instance (MISP automation API). */
export interface MispRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, sent by POST. */
  readonly body: string;
}

/** Sends a request to the configured instance and nowhere else; the status and the body as they came. */
export type SendMisp = (
  request: MispRequest,
) => Promise<Result<{ readonly status: number; readonly body: Uint8Array }, Reason>>;

export interface MispServer {
  /** Address of the instance. */
  readonly url: string;
  readonly key: string;
}

/** Attributes a page holds (own), and pages after which a server that never ends is left. */
const perPage = 5_000;
const mostPages = 10_000;

/**
 * Attributes meant for detection that were changed since a time (seconds since 1970, 0 for all), page by page until one is not
 * full. Warning lists are applied here, not there. Not yet proven on a real instance.
 */
export async function* searchAttributes(
  server: MispServer,
  sinceSeconds: number,
  options: IntelOptions,
  send: SendMisp,
): AsyncGenerator<IntelContent, Result<number, Reason>> {
  const url = URL.parse('attributes/restSearch', server.url.endsWith('/') ? server.url : `${server.url}/`);
  if (url === null) return fail({ key: 'intel.url-form' });
  for (let page = 1; page <= mostPages; page++) {
    const since = sinceSeconds > 0 ? { attribute_timestamp: sinceSeconds } : {};
    const query = {
      returnFormat: 'json',
      to_ids: true,
      deleted: false,
      includeEventTags: true,
      ...since,
      page,
      limit: perPage,
    };
    const headers = { authorization: server.key, accept: 'application/json', 'content-type': 'application/json' };
    const answer = await send({ url: url.href, headers, body: JSON.stringify(query) });
    if (!answer.ok) return answer;
    const { status, body } = answer.value;
    if (status === 401 || status === 403) return fail({ key: 'intel.misp-denied', values: { status } });
    if (status !== 200) return fail({ key: 'intel.misp-status', values: { status } });
    const content = readMisp(body, options);
    yield content;
    if (attributesOf(content) < perPage) return ok(page);
  }
  return ok(mostPages);
}

function attributesOf({ objects, refused, refusedMore }: IntelContent): number {
  const named = Object.entries(objects).filter(([type]) => type.startsWith('attribute: '));
  return named.reduce((sum, [, count]) => sum + count, 0) + refused.length + refusedMore;
}
