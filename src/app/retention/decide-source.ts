import type { Kysely } from 'kysely';
import type { RecordTables } from '#store/schema/record-tables.ts';
import type { SourcesTable } from '#store/schema/sources.ts';
import { tellJournal } from '../journal/tell-journal.ts';

/** What is decided about a source; what is left out stays as it was. */
export interface SourceDecision {
  /** Null keeps its rows for good. */
  readonly keepDays?: number | null;
  /** Why nothing of it may be deleted for now; null ends such an order. */
  readonly hold?: string | null;
}

export interface DecidedSource {
  readonly before: SourcesTable | null;
  readonly after: SourcesTable;
}

/** Enters a decision about a source of evidence, whether or not anything of it is kept yet. */
export async function decideSource(
  db: Kysely<RecordTables>,
  name: string,
  { keepDays, hold }: SourceDecision,
  nowUs: number,
): Promise<DecidedSource> {
  return db.transaction().execute(async (trx) => {
    const had = await trx.selectFrom('sources').selectAll().where('name', '=', name).executeTakeFirst();
    const decided = {
      keep_days: keepDays === undefined ? (had?.keep_days ?? null) : keepDays,
      hold_reason: hold === undefined ? (had?.hold_reason ?? null) : hold,
      changed_us: nowUs,
    };
    await trx
      .insertInto('sources')
      .values({ name, ...decided })
      .onConflict((conflict) => conflict.column('name').doUpdateSet(decided))
      .execute();
    const { keep_days, hold_reason } = decided;
    await tellJournal(trx, 'source.set', { subject: name, payload: { keep_days, hold_reason }, nowUs });
    return { before: had ?? null, after: { name, ...decided } };
  });
}
