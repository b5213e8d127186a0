import type { Transaction } from 'kysely';
import type { Actor } from '#cases/journal/entry.ts';
import type { Reason } from '#base/reason.ts';
import type { NotUsable, Refused } from '#questions/indicators/intel-book.ts';
import type { KnownExploited } from '#questions/indicators/kev/read-kev.ts';
import type { WarningList } from '#questions/indicators/misp/warning-lists.ts';
import type { Intel } from '#questions/indicators/read-intel.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { appendEntry } from '../journal/append-entry.ts';
import type { OpenStore } from '../store/open-store.ts';
import { combinationItems } from './intel-item.ts';
import { saveExploited } from './save-exploited.ts';
import { saveItems, type SavedItems } from './save-items.ts';
import { saveWarningList } from './warning-store.ts';

/** What was read of one place: a file, a page of a collection, an event of a feed. */
export interface ReadIntel {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly source: string;
  readonly intel: Intel;
}

/** What came of adding it. */
export interface AddedIntel extends SavedItems {
  readonly path: string;
  /** Why nothing of it could be taken; null where it was read. */
  readonly why: Reason | null;
  readonly refused: readonly Refused[];
  readonly refusedMore: number;
  readonly notUsable: readonly NotUsable[];
  readonly notUsableMore: number;
}

const nothing = {
  added: 0,
  merged: 0,
  quarantined: 0,
  fresh: [],
  refused: [],
  refusedMore: 0,
  notUsable: [],
  notUsableMore: 0,
} as const;

export function refusedWhole(path: string, why: Reason): AddedIntel {
  return { ...nothing, path, why };
}

/** Adds what a file says to the record store, with an entry in the journal: all of it, or none. */
export async function addContent(
  store: OpenStore,
  read: ReadIntel,
  lists: readonly WarningList[],
  actor: Actor,
): Promise<AddedIntel> {
  const nowUs = store.now();
  return store.db.transaction().execute(async (trx) => {
    const added = await save(trx, read, lists, nowUs);
    const { added: fresh, merged, quarantined } = added;
    const refused = added.refused.length + added.refusedMore;
    const notUsable = added.notUsable.length + added.notUsableMore;
    const counts = { added: fresh, merged, quarantined, refused };
    const { sha256, source, path, intel } = read;
    const row = { sha256, source, path, form: intel.form, received_us: nowUs, ...counts, not_usable: notUsable };
    await trx
      .insertInto('intel_files')
      .values(row)
      .onConflict((conflict) => conflict.columns(['sha256', 'source']).doUpdateSet(row))
      .execute();
    const payload = { path, source, form: intel.form, ...counts, notUsable };
    const atMs = Math.floor(nowUs / 1000);
    await appendEntry(trx, { action: 'intel.add', subject: sha256, payload, actor, atMs });
    return added;
  });
}

async function save(
  trx: Transaction<RecordTables>,
  { path, intel, source, bytes, sha256 }: ReadIntel,
  lists: readonly WarningList[],
  nowUs: number,
): Promise<AddedIntel> {
  if (intel.form === 'misp-warning-list') {
    await saveWarningList(trx, { list: intel.list, bytes, sha256 }, nowUs);
    return { ...nothing, path, why: null, added: 1 };
  }
  if (intel.form === 'kev') {
    const vulnerabilities: readonly KnownExploited[] = intel.kev.vulnerabilities;
    const saved = await saveExploited(trx, vulnerabilities, source, nowUs);
    return { ...nothing, ...saved, path, why: null, refused: intel.kev.refused };
  }
  const { indicators, combinations, refused, refusedMore, notUsable, notUsableMore } = intel.content;
  const items = [...indicators, ...combinationItems(combinations)];
  const saved = await saveItems(trx, items, lists, nowUs);
  return { path, why: null, ...saved, refused, refusedMore, notUsable, notUsableMore };
}
