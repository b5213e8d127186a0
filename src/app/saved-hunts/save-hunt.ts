import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { parseSchedule } from '#base/schedule.ts';
import { fail, ok, type Result } from '#base/result.ts';
import type { HuntsTable } from '#store/schema/hunts.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import type { Doing } from '../accounts/change-accounts.ts';
import { appendEntry } from '../journal/append-entry.ts';
import { activeStanding } from './find-hunts.ts';
import type { HuntRefused } from './hunt-refused.ts';
import { type HuntMeaning, meaningOf } from './saved-hunt.ts';
import { packQuestion, type SavedQuestion } from './saved-question.ts';

/** What is known of a hunt beside its question. */
export interface HuntPlan extends HuntMeaning {
  /** ISO 8601 duration; null for none. */
  readonly schedule: string | null;
  /** Id of an account; null for nobody. */
  readonly owner: string | null;
}

export interface NewHunt extends HuntPlan {
  readonly name: string;
  readonly question: SavedQuestion;
  /** The catalogue's hunt it is made from, and on what that rests; null for one's own. */
  readonly ready: { readonly id: string; readonly mark: string } | null;
}

/** What shall be different; what is left out stays. */
export interface HuntChange extends Partial<HuntPlan> {
  readonly question?: SavedQuestion;
}

/** Saves a hunt with the first version of its question. */
export async function addHunt(
  db: Kysely<RecordTables>,
  hunt: NewHunt,
  { actor, atMs }: Doing,
): Promise<Result<HuntsTable, HuntRefused>> {
  const wrong = nameProblem(hunt.name) ?? planProblem(hunt);
  if (wrong !== null) return fail(wrong);
  return db.transaction().execute(async (step) => {
    const taken = await step.selectFrom('hunts').select('id').where('name', '=', hunt.name).executeTakeFirst();
    if (taken !== undefined) return fail({ why: 'name-taken', values: { name: hunt.name } });
    const row: HuntsTable = {
      id: `H-${randomBytes(6).toString('hex')}`,
      name: hunt.name,
      ...planColumns(hunt),
      ready: hunt.ready?.id ?? null,
      mark: hunt.ready?.mark ?? null,
      state: 'active',
      version: 1,
      claim: null,
      created_us: atMs * 1000,
      changed_us: atMs * 1000,
    };
    const packed = packQuestion(hunt.question);
    await step.insertInto('hunts').values(row).execute();
    await step
      .insertInto('hunt_versions')
      .values({ hunt: row.id, version: 1, ...packed, added_us: atMs * 1000, actor: actor.id })
      .execute();
    await appendEntry(step, { action: 'hunt.add', subject: row.id, payload: told(row, packed), actor, atMs });
    return ok(row);
  });
}

/** Changes a hunt. A question that is another one than before becomes the next version; the older ones stay. */
export async function changeHunt(
  db: Kysely<RecordTables>,
  name: string,
  { question, ...changes }: HuntChange,
  { actor, atMs }: Doing,
): Promise<Result<HuntsTable, HuntRefused>> {
  const wrong = planProblem(changes);
  if (wrong !== null) return fail(wrong);
  return db.transaction().execute(async (step) => {
    const found = await activeRow(step, name);
    if (!found.ok) return found;
    const before = await step
      .selectFrom('hunt_versions')
      .selectAll()
      .where('hunt', '=', found.value.id)
      .where('version', '=', found.value.version)
      .executeTakeFirstOrThrow();
    const packed = question === undefined ? before : packQuestion(question);
    const changed = packed.question_sha256 !== before.question_sha256;
    const { kind, question: text, question_sha256 } = packed;
    const row: HuntsTable = {
      ...found.value,
      ...planColumns({ ...planOf(found.value), ...changes }),
      version: found.value.version + (changed ? 1 : 0),
      changed_us: atMs * 1000,
    };
    const versioned = { hunt: row.id, version: row.version, kind, question: text, question_sha256 };
    if (changed)
      await step
        .insertInto('hunt_versions')
        .values({ ...versioned, added_us: atMs * 1000, actor: actor.id })
        .execute();
    await step.updateTable('hunts').set(row).where('id', '=', row.id).execute();
    await appendEntry(step, { action: 'hunt.change', subject: row.id, payload: told(row, packed), actor, atMs });
    return ok(row);
  });
}

/** Takes a hunt out of the plan; its runs stay. Refused while its last run has no conclusion. */
export async function retireHunt(
  db: Kysely<RecordTables>,
  name: string,
  { actor, atMs }: Doing,
): Promise<Result<HuntsTable, HuntRefused>> {
  return db.transaction().execute(async (step) => {
    const found = await activeStanding(step, name, atMs * 1000);
    if (!found.ok) return found;
    if (found.value.open) return fail({ why: 'open', values: { name } });
    const row: HuntsTable = { ...found.value.hunt.row, state: 'retired', changed_us: atMs * 1000 };
    await step.updateTable('hunts').set(row).where('id', '=', row.id).execute();
    await appendEntry(step, { action: 'hunt.retire', subject: row.id, payload: { name }, actor, atMs });
    return ok(row);
  });
}

async function activeRow(step: Transaction<RecordTables>, name: string): Promise<Result<HuntsTable, HuntRefused>> {
  const row = await step.selectFrom('hunts').selectAll().where('name', '=', name).executeTakeFirst();
  if (row === undefined) return fail({ why: 'unknown', values: { name: name.slice(0, 80) } });
  return row.state === 'active' ? ok(row) : fail({ why: 'retired', values: { name } });
}

function planOf(row: HuntsTable): HuntPlan {
  return { ...meaningOf(row), schedule: row.schedule, owner: row.owner };
}

function planColumns({ hypothesis, expected, next, techniques, actors, needs, schedule, owner }: HuntPlan) {
  return {
    hypothesis: JSON.stringify(hypothesis),
    expected: expected === null ? null : JSON.stringify(expected),
    next_steps: next === null ? null : JSON.stringify(next),
    techniques: JSON.stringify(techniques),
    actors: JSON.stringify(actors),
    needs: JSON.stringify(needs),
    schedule,
    owner,
  };
}

const longestName = 64;

function nameProblem(name: string): HuntRefused | null {
  const fits = name.length <= longestName && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
  return fits ? null : { why: 'name-form', values: { name: name.slice(0, 80), limit: longestName } };
}

function planProblem({ hypothesis, expected, next, schedule }: Partial<HuntPlan>): HuntRefused | null {
  const texts = [hypothesis, expected, next].flatMap((told) => Object.values(told ?? {}) as string[]);
  if (!texts.every(isPlainText)) return { why: 'text-form', values: { limit: longestText } };
  if (schedule === undefined || schedule === null || parseSchedule(schedule) !== null) return null;
  return { why: 'schedule-form', values: { schedule: schedule.slice(0, 80) } };
}

export const longestText = 10_000;

/** Text that shows as what it is, line ends and tabs allowed. */
export function isPlainText(text: string): boolean {
  return text.length <= longestText && /\S/.test(text) && !/[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}\u2028\u2029]/u.test(text);
}

/** What the journal keeps of it: the question by its hash, for it may be long. */
function told(row: HuntsTable, { kind, question_sha256 }: { readonly kind: string; readonly question_sha256: string }) {
  const { name, version, schedule, owner } = row;
  return { name, version, kind, question_sha256, schedule, owner, hypothesis: meaningOf(row).hypothesis };
}
