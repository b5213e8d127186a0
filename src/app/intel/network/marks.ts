import type { OpenStore } from '#app/store/open-store.ts';

/** How far a place was read: by item, '' where it was not. */
export async function marksOf({ db }: OpenStore, place: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('intel_marks').select(['item', 'mark']).where('place', '=', place).execute();
  return new Map(rows.map(({ item, mark }) => [item, mark]));
}

export async function setMark({ db }: OpenStore, place: string, item: string, mark: string): Promise<void> {
  await db
    .insertInto('intel_marks')
    .values({ place, item, mark })
    .onConflict((conflict) => conflict.columns(['place', 'item']).doUpdateSet({ mark }))
    .execute();
}
