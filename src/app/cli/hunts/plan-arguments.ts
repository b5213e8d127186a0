import type { Kysely } from 'kysely';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { accountError } from '#app/accounts/account-refused.ts';
import { accountInUse } from '#app/accounts/change-accounts.ts';
import { readCoverageCatalog } from '#app/coverage/coverage-catalog.ts';
import type { HuntPlan } from '#app/saved-hunts/save-hunt.ts';
import { actorsNamed } from '../coverage-arguments.ts';
import { requireTechnique } from '../hunt-asked.ts';
import { neededEvidence } from './asked-question.ts';

/** What is said of a hunt beside its question. `none` takes away what may be left out. */
export interface PlanOptions {
  readonly hypothesis?: string;
  readonly expected?: string;
  readonly next?: string;
  readonly forTechnique?: readonly string[];
  readonly forActor?: readonly string[];
  readonly needs?: readonly string[];
  readonly schedule?: string;
  /** Name of an account. */
  readonly owner?: string;
}

/** What the options say; ends the program for what cannot be. */
export async function planOf(db: Kysely<RecordTables>, options: PlanOptions): Promise<Partial<HuntPlan>> {
  const { hypothesis, expected, next, forTechnique, forActor, needs, schedule, owner } = options;
  for (const technique of forTechnique ?? []) requireTechnique(technique, '--for-technique');
  return {
    ...(hypothesis === undefined ? {} : { hypothesis: { any: hypothesis } }),
    ...(expected === undefined ? {} : { expected: { any: expected } }),
    ...(next === undefined ? {} : { next: { any: next } }),
    ...(forTechnique === undefined ? {} : { techniques: forTechnique.map((each) => each.toUpperCase()) }),
    ...(forActor === undefined ? {} : { actors: forActor.map(actorId) }),
    ...(needs === undefined ? {} : { needs: neededEvidence(needs) }),
    ...(schedule === undefined ? {} : { schedule: schedule === 'none' ? null : schedule }),
    ...(owner === undefined ? {} : { owner: owner === 'none' ? null : await accountId(db, owner) }),
  };
}

export function actorId(name: string): string {
  return actorsNamed(name, readCoverageCatalog().actors)[0]?.id ?? name;
}

/** Of an account that may still act. */
async function accountId(db: Kysely<RecordTables>, name: string): Promise<string> {
  const found = await accountInUse(db, name);
  if (found.ok) return found.value.id;
  throw accountError(found.error);
}
