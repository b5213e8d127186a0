import type { Actor } from '#cases/journal/entry.ts';
import { appendEntry } from '../journal/append-entry.ts';
import type { OpenStore } from '../store/open-store.ts';
import { inChunks } from './in-chunks.ts';
import { listItems } from './list-items.ts';

export interface Expired {
  readonly expired: number;
  /** Those that were seen stay, as what happened stays; they are matched no more. */
  readonly seen: number;
  readonly dropped: number;
}

/** Counts indicators that no source says are valid any more; with `drop`, deletes those that no record ever showed. */
export async function dropExpired(store: OpenStore, atUs: number, drop: boolean, actor: Actor): Promise<Expired> {
  const unseen: number[] = [];
  let expired = 0;
  for await (const { id, sightings } of listItems(store.db, { kind: null, state: 'expired', atUs })) {
    expired++;
    if (sightings.count === 0) unseen.push(id);
  }
  const counts = { expired, seen: expired - unseen.length, dropped: drop ? unseen.length : 0 };
  if (!drop || unseen.length === 0) return counts;
  await store.db.transaction().execute(async (trx) => {
    for (const ids of inChunks(unseen, 500)) {
      await trx.deleteFrom('provenances').where('indicator', 'in', ids).execute();
      await trx.deleteFrom('indicators').where('id', 'in', ids).execute();
    }
    const atMs = Math.floor(store.now() / 1000);
    await appendEntry(trx, { action: 'intel.expire', subject: 'indicators', payload: counts, actor, atMs });
  });
  return counts;
}
