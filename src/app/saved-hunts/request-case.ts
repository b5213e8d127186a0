import type { Kysely } from 'kysely';
import { fail, ok, type Result } from '#base/result.ts';
import type { Json } from '#cases/journal/canonical-json.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import type { Doing } from '../accounts/change-accounts.ts';
import { type AppendedEntry, appendEntry } from '../journal/append-entry.ts';
import type { HuntRefused } from './hunt-refused.ts';
import type { Standing } from './standing.ts';

export interface RequestedCase {
  readonly entry: AppendedEntry;
  /** Id of the ledger's row. */
  readonly run: string;
  readonly findings: readonly string[];
  /** Records that are pointed at. */
  readonly records: number;
}

/**
 * Asks that a case be opened on what a run found: an entry of the journal, `hunt.case-requested`, from which it can be opened. Its
 * payload holds `hunt`, `run`, `hunt_version`, `question_sha256`, `hits`, and `found`: for each finding `finding` (its id, null for
 * records of a query), `title`, `level`, `host`, `records` and `pointers` (base/provenance.ts).
 */
export async function requestCase(
  db: Kysely<RecordTables>,
  { hunt, runs, last }: Standing,
  runId: string | null,
  { actor, atMs }: Doing,
): Promise<Result<RequestedCase, HuntRefused>> {
  const { id, name } = hunt.row;
  const run = runId === null ? last : runs.find(({ search }) => search.id === runId);
  if (run === null) return fail({ why: 'no-run', values: { name } });
  if (run === undefined) return fail({ why: 'run-unknown', values: { id: (runId ?? '').slice(0, 80) } });
  const { search } = run;
  if (search.hits === 0) return fail({ why: 'case-nothing', values: { id: search.id } });
  return db.transaction().execute(async (step) => {
    const rows = await step
      .selectFrom('hunt_evidence')
      .selectAll()
      .where('search', '=', search.id)
      .orderBy('number')
      .execute();
    const found = rows.map(({ finding, title, level, host, records, pointers }) => {
      return { finding, title, level, host, records, pointers: JSON.parse(pointers) as Json[] };
    });
    const { question_sha256, hits, hunt_version } = search;
    const payload = { hunt: name, run: search.id, hunt_version, question_sha256, hits, found };
    const entry = await appendEntry(step, { action: 'hunt.case-requested', subject: id, payload, actor, atMs });
    return ok({
      entry,
      run: search.id,
      findings: found.flatMap(({ finding }) => (finding === null ? [] : [finding])),
      records: found.reduce((sum, { pointers }) => sum + pointers.length, 0),
    });
  });
}
