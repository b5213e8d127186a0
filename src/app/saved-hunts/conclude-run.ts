import type { Kysely, Transaction } from 'kysely';
import { fail, ok, type Result } from '#base/result.ts';
import type { HuntConclusionsTable } from '#store/schema/hunts.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import type { SearchesTable } from '#store/schema/searches.ts';
import type { Doing } from '../accounts/change-accounts.ts';
import { appendEntry } from '../journal/append-entry.ts';
import type { HuntRefused } from './hunt-refused.ts';
import { isPlainText, longestText } from './save-hunt.ts';
import type { Outcome } from './saved-hunt.ts';
import type { Standing } from './standing.ts';

export interface Concluded {
  readonly outcome: Outcome;
  readonly text: string;
  /** Id of the ledger's row; null for the last run of the hunt. */
  readonly search: string | null;
}

/**
 * Enters what was concluded from a run, beside what was concluded before. A search that no saved hunt made may be concluded for one:
 * so somebody who looked by hand says on what a conclusion rests.
 */
export async function concludeRun(
  db: Kysely<RecordTables>,
  { hunt, last }: Standing,
  { outcome, text, search }: Concluded,
  { actor, atMs }: Doing,
): Promise<Result<HuntConclusionsTable, HuntRefused>> {
  const { id: huntId, name } = hunt.row;
  if (!isPlainText(text)) return fail({ why: 'text-form', values: { limit: longestText } });
  const id = search ?? last?.search.id ?? null;
  if (id === null) return fail({ why: 'no-run', values: { name } });
  return db.transaction().execute(async (step) => {
    const run = await runFor(step, id, hunt.row.id);
    if (!run.ok) return run;
    const before = await step
      .selectFrom('hunt_conclusions')
      .select(({ fn }) => fn.max('number').as('number'))
      .where('hunt', '=', huntId)
      .where('search', '=', id)
      .executeTakeFirst();
    const number = (before?.number ?? 0) + 1;
    const row = { hunt: huntId, search: id, number, outcome, text, actor: actor.id, at_us: atMs * 1000 };
    await step.insertInto('hunt_conclusions').values(row).execute();
    const { question_sha256, hits } = run.value;
    const payload = { hunt: name, search: id, question_sha256, hits, number, outcome, text };
    await appendEntry(step, { action: 'hunt.conclude', subject: huntId, payload, actor, atMs });
    return ok(row);
  });
}

async function runFor(
  step: Transaction<RecordTables>,
  id: string,
  hunt: string,
): Promise<Result<SearchesTable, HuntRefused>> {
  const run = await step.selectFrom('searches').selectAll().where('id', '=', id).executeTakeFirst();
  if (run === undefined) return fail({ why: 'run-unknown', values: { id: id.slice(0, 80) } });
  return run.hunt === null || run.hunt === hunt ? ok(run) : fail({ why: 'run-other', values: { id } });
}
