import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import { asObject, objectsMember, textMember, textsMember } from '../json/member.ts';
import { splitJson } from '../json/split-json.ts';
import { askTaxii, askTaxiiObject, type SendTaxii, type TaxiiServer } from './taxii-request.ts';

export interface TaxiiCollection {
  readonly id: string;
  readonly title: string;
  readonly canRead: boolean;
  /** Where its objects are. */
  readonly url: string;
}

/** A page of a collection: an envelope as it came, to be read as STIX. */
export interface TaxiiPage {
  readonly bytes: Uint8Array;
  /** When the last of its objects was added, as the server spells it: where to go on the next time. '' where it says nothing. */
  readonly addedLast: string;
}

/** API roots a server offers; those of other hosts are left out, since only the configured place is asked. */
export async function taxiiRoots(server: TaxiiServer, send: SendTaxii): Promise<Result<readonly string[], Reason>> {
  const discovery = await askTaxiiObject(server, server.url, send);
  if (!discovery.ok) return discovery;
  const roots = textsMember(discovery.value, 'api_roots').flatMap((root) => {
    const url = URL.parse(root, server.url);
    return url !== null && url.origin === URL.parse(server.url)?.origin ? [withSlash(url.href)] : [];
  });
  return ok([...new Set(roots)]);
}

export async function taxiiCollections(
  server: TaxiiServer,
  root: string,
  send: SendTaxii,
): Promise<Result<readonly TaxiiCollection[], Reason>> {
  const answer = await askTaxiiObject(server, `${withSlash(root)}collections/`, send);
  if (!answer.ok) return answer;
  const collections = objectsMember(answer.value, 'collections').flatMap((each) => {
    const id = textMember(each, 'id');
    const url = `${withSlash(root)}collections/${encodeURIComponent(id)}/`;
    return id === '' ? [] : [{ id, title: textMember(each, 'title'), canRead: each.can_read === true, url }];
  });
  return ok(collections);
}

/** More pages than any collection has; a server that always says `more` ends here. */
const mostPages = 100_000;

/**
 * Objects of a collection that were added after a time (as the server spelt it, '' for all), page by page: `more` and `next`,
 * or where there is no `next`, the time of the last object (TAXII 2.1, section 3.4). An error ends it.
 */
export async function* taxiiPages(
  server: TaxiiServer,
  collection: TaxiiCollection,
  addedAfter: string,
  send: SendTaxii,
): AsyncGenerator<TaxiiPage, Result<number, Reason>> {
  let query: Readonly<Record<string, string>> = addedAfter === '' ? {} : { added_after: addedAfter };
  const asked = new Set<string>();
  for (let pages = 0; pages < mostPages; pages++) {
    const search = new URLSearchParams(query).toString();
    if (asked.has(search)) return fail({ key: 'intel.taxii-circle' });
    asked.add(search);
    const answer = await askTaxii(server, `${collection.url}objects/${search === '' ? '' : `?${search}`}`, send);
    if (!answer.ok) return answer;
    const envelope = splitJson(answer.value.body, new Set(['objects']));
    const head = envelope.ok ? asObject(envelope.value.head) : null;
    if (head === null) return envelope.ok ? fail({ key: 'intel.taxii-answer' }) : envelope;
    const addedLast = answer.value.header('x-taxii-date-added-last');
    yield { bytes: answer.value.body, addedLast };
    if (head.more !== true) return ok(pages + 1);
    const next = textMember(head, 'next');
    if (next === '' && addedLast === '') return fail({ key: 'intel.taxii-circle' });
    query = next === '' ? { added_after: addedLast } : { ...query, next };
  }
  return fail({ key: 'intel.taxii-circle' });
}

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);
