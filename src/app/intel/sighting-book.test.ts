import { describe, expect, it } from 'vitest';
import { openTestStore } from '#store/testing/temp-store.ts';
import { SightingBook } from './sighting-book.ts';

describe('sightings', () => {
  it('add up over scans; a search of everything only finds what was counted', async () => {
    const { db, close } = await openTestStore();
    const seen = (...records: readonly (readonly [host: string, us: number])[]) => {
      const book = new SightingBook();
      for (const [host, us] of records) book.add(7, host, us);
      return book;
    };
    const rows = () => db.selectFrom('sightings').selectAll().orderBy('host').execute();
    await db.transaction().execute((trx) => seen(['a', 5], ['a', 9], ['b', Number.NaN]).save(trx, 'add'));
    await db.transaction().execute((trx) => seen(['a', 3]).save(trx, 'add'));
    expect(await rows()).toEqual([
      { indicator: 7, host: 'a', first_us: 3, last_us: 9, count: 3 },
      { indicator: 7, host: 'b', first_us: null, last_us: null, count: 1 },
    ]);
    await db.transaction().execute((trx) => seen(['a', 3], ['a', 5], ['b', 4]).save(trx, 'whole'));
    expect(await rows()).toEqual([
      { indicator: 7, host: 'a', first_us: 3, last_us: 9, count: 3 },
      { indicator: 7, host: 'b', first_us: 4, last_us: 4, count: 1 },
    ]);
    await close();
  });

  it('of more hosts than are told apart are counted all the same', async () => {
    const { db, close } = await openTestStore();
    const book = new SightingBook();
    for (let i = 0; i < 1_005; i++) book.add(1, `host-${i}`, i);
    await db.transaction().execute((trx) => book.save(trx, 'add'));
    const rows = await db.selectFrom('sightings').select(['host', 'count']).where('host', '=', '').execute();
    expect(rows).toEqual([{ host: '', count: 5 }]);
    await close();
  });
});
