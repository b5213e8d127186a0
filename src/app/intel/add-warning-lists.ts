import type { Reason } from '#base/reason.ts';
import { readWarningList } from '#questions/indicators/misp/warning-lists.ts';
import type { Actor } from '#cases/journal/entry.ts';
import { walk } from '../scan/walk.ts';
import type { OpenStore } from '../store/open-store.ts';
import { readIntelFile } from './read-intel-file.ts';
import { rescreen, type Rescreened } from './rescreen.ts';
import { saveWarningList } from './warning-store.ts';

export interface AddedLists extends Rescreened {
  readonly lists: number;
  readonly refused: readonly { readonly path: string; readonly why: Reason }[];
}

/** Adds the warning lists below the paths, and judges all indicators again by them. */
export async function addWarningLists(store: OpenStore, paths: readonly string[], actor: Actor): Promise<AddedLists> {
  const refused: { path: string; why: Reason }[] = [];
  let lists = 0;
  for (const { path, unreadable } of walk(paths, [store.workspace])) {
    const file = readIntelFile(path);
    const list = file.ok ? readWarningList(file.value.bytes) : file;
    if (!file.ok || !list.ok || unreadable !== null) {
      refused.push({ path, why: list.ok ? { key: 'intel.warning-list-form' } : list.error });
      continue;
    }
    const kept = { list: list.value, ...file.value };
    await store.db.transaction().execute((trx) => saveWarningList(trx, kept, store.now()));
    lists++;
  }
  return { lists, refused, ...(await rescreen(store, actor)) };
}
