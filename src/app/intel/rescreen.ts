import type { Actor } from '#cases/journal/entry.ts';
import { appendEntry } from '../journal/append-entry.ts';
import type { OpenStore } from '../store/open-store.ts';
import type { IntelItem } from './intel-item.ts';
import { screenItems } from './screen-items.ts';
import { warningLists } from './warning-store.ts';

export interface Rescreened {
  readonly quarantined: number;
  readonly released: number;
}

const page = 20_000;

/** Judges all indicators again by the warning lists as they are now. */
export async function rescreen(store: OpenStore, actor: Actor): Promise<Rescreened> {
  const nowUs = store.now();
  const lists = await warningLists(store.db);
  return store.db.transaction().execute(async (trx) => {
    let quarantined = 0;
    let released = 0;
    for (let after = 0; ; ) {
      const rows = await trx
        .selectFrom('indicators')
        .select(['id', 'kind', 'value', 'state', 'whys'])
        .where('id', '>', after)
        .orderBy('id')
        .limit(page)
        .execute();
      const asked = rows.map(({ kind, value }) => ({ kind: kind as IntelItem['kind'], value }));
      const whysOf = screenItems(asked, lists);
      for (const [i, { id, state, whys: had }] of rows.entries()) {
        const whys = JSON.stringify(whysOf.get(asked[i] as (typeof asked)[number]) ?? []);
        if (whys === had) continue;
        const judged = whys === '[]' ? 'accepted' : 'quarantined';
        if (judged !== state && judged === 'quarantined') quarantined++;
        else if (judged !== state) released++;
        await trx
          .updateTable('indicators')
          .set({ state: judged, whys, changed_us: nowUs })
          .where('id', '=', id)
          .execute();
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < page) break;
      after = last.id;
    }
    const payload = { lists: lists.length, quarantined, released };
    await appendEntry(trx, {
      action: 'intel.rescreen',
      subject: 'indicators',
      payload,
      actor,
      atMs: Math.floor(nowUs / 1000),
    });
    return { quarantined, released };
  });
}
