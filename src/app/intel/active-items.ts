import type { Kysely, Selectable } from 'kysely';
import type { IndicatorsTable } from '#store/schema/indicators.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { inChunks } from './in-chunks.ts';

/** A row of `indicators`, as far as matching needs it. */
export type ItemRow = Pick<Selectable<IndicatorsTable>, 'id' | 'kind' | 'value' | 'subdomains'>;

const page = 20_000;
const ids = 500;

/** Accepted indicators that some source says are valid at the time, by ascending id. */
export async function* activeItems(db: Kysely<RecordTables>, atUs: number): AsyncGenerator<readonly ItemRow[]> {
  for (let after = 0; ; ) {
    const rows = await active(db, atUs).where('indicators.id', '>', after).orderBy('id').limit(page).execute();
    const last = rows.at(-1);
    if (last !== undefined) yield rows;
    if (last === undefined || rows.length < page) return;
    after = last.id;
  }
}

/** Those of the ids. */
export async function activeAmong(
  db: Kysely<RecordTables>,
  wanted: readonly number[],
  atUs: number,
): Promise<readonly ItemRow[]> {
  const rows: ItemRow[] = [];
  for (const chunk of inChunks(wanted, ids))
    rows.push(...(await active(db, atUs).where('indicators.id', 'in', chunk).orderBy('id').execute()));
  return rows;
}

function active(db: Kysely<RecordTables>, atUs: number) {
  return db
    .selectFrom('indicators')
    .select(['indicators.id', 'kind', 'value', 'subdomains'])
    .where('state', '=', 'accepted')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('provenances')
          .select('provenances.indicator')
          .whereRef('provenances.indicator', '=', 'indicators.id')
          .where('expires_us', '>', atUs)
          .where((each) => each.or([each('valid_from_us', 'is', null), each('valid_from_us', '<=', atUs)])),
      ),
    );
}
