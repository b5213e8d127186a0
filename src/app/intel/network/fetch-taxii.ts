import { createHash } from 'node:crypto';
import type { Actor } from '#cases/journal/entry.ts';
import type { IntelOptions } from '#questions/indicators/intel-options.ts';
import { readStix } from '#questions/indicators/stix/read-stix.ts';
import {
  type TaxiiCollection,
  taxiiCollections,
  taxiiPages,
  taxiiRoots,
} from '#questions/indicators/taxii/taxii-client.ts';
import type { TaxiiServer } from '#questions/indicators/taxii/taxii-request.ts';
import type { OpenStore } from '#app/store/open-store.ts';
import { addContent, type AddedIntel, refusedWhole } from '../add-content.ts';
import { warningLists } from '../warning-store.ts';
import { httpSend } from './http-send.ts';
import { marksOf, setMark } from './marks.ts';
import { fail, ok, type Result } from '#base/result.ts';
import type { Reason } from '#base/reason.ts';

/** Collections of all API roots below the address, or of the address itself where it is one. */
export async function serverCollections(server: TaxiiServer): Promise<Result<readonly TaxiiCollection[], Reason>> {
  const roots = await taxiiRoots(server, httpSend);
  if (!roots.ok && roots.error.key === 'intel.taxii-denied') return roots;
  const found: TaxiiCollection[] = [];
  let failed: Reason | null = null;
  for (const root of roots.ok && roots.value.length > 0 ? roots.value : [server.url]) {
    const collections = await taxiiCollections(server, root, httpSend);
    if (collections.ok) found.push(...collections.value);
    else failed ??= collections.error;
  }
  if (found.length === 0 && failed !== null) return fail(roots.ok ? failed : roots.error);
  return ok(found);
}

/** Adds what a collection holds that was not fetched before, page by page. */
export async function fetchTaxii(
  store: OpenStore,
  server: TaxiiServer,
  collection: TaxiiCollection,
  { options, actor }: { readonly options: IntelOptions; readonly actor: Actor },
): Promise<AddedIntel[]> {
  const lists = await warningLists(store.db);
  const { origin } = new URL(server.url);
  const since = (await marksOf(store, origin)).get(collection.id) ?? '';
  const pages = taxiiPages(server, collection, since, httpSend);
  const added: AddedIntel[] = [];
  for (;;) {
    const { done, value } = await pages.next();
    if (done === true) return value.ok ? added : [...added, refusedWhole(collection.url, value.error)];
    const { bytes, addedLast } = value;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const intel = { form: 'stix', content: readStix(bytes, options) } as const;
    const read = { path: collection.url, sha256, bytes, source: options.source, intel };
    added.push(await addContent(store, read, lists, actor));
    // After the page is kept: one that was lost would never be asked for again.
    if (addedLast !== '') await setMark(store, origin, collection.id, addedLast);
  }
}
