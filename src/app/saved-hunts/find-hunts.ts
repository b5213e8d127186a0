import type { Kysely } from 'kysely';
import { fail, ok, type Result } from '#base/result.ts';
import type { HuntsTable } from '#store/schema/hunts.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import type { SearchesTable } from '#store/schema/searches.ts';
import type { HuntRefused } from './hunt-refused.ts';
import { type HuntRun, meaningOf, type SavedHunt } from './saved-hunt.ts';
import { type Standing, standingOf } from './standing.ts';

type Records = Kysely<RecordTables>;

/** Every saved hunt by its name, retired ones too. */
export async function allStandings(db: Records, nowUs: number): Promise<readonly Standing[]> {
  const rows = await db.selectFrom('hunts').selectAll().orderBy('name').execute();
  const standings: Standing[] = [];
  for (const row of rows) standings.push(await standing(db, row, nowUs));
  return standings;
}

export async function standingNamed(db: Records, name: string, nowUs: number): Promise<Result<Standing, HuntRefused>> {
  const row = await db.selectFrom('hunts').selectAll().where('name', '=', name).executeTakeFirst();
  return row === undefined
    ? fail({ why: 'unknown', values: { name: name.slice(0, 80) } })
    : ok(await standing(db, row, nowUs));
}

/** The same for a hunt that is not retired. */
export async function activeStanding(db: Records, name: string, nowUs: number): Promise<Result<Standing, HuntRefused>> {
  const found = await standingNamed(db, name, nowUs);
  if (!found.ok || found.value.hunt.row.state === 'active') return found;
  return fail({ why: 'retired', values: { name } });
}

async function standing(db: Records, row: HuntsTable, nowUs: number): Promise<Standing> {
  return standingOf(await huntOf(db, row), await runsOf(db, row.id), nowUs);
}

async function huntOf(db: Records, row: HuntsTable): Promise<SavedHunt> {
  const asked = await db
    .selectFrom('hunt_versions')
    .selectAll()
    .where('hunt', '=', row.id)
    .where('version', '=', row.version)
    .executeTakeFirstOrThrow();
  const user =
    row.owner === null
      ? undefined
      : await db
          .selectFrom('users')
          .select(['name', 'disabled_at_us'])
          .where('id', '=', row.owner)
          .executeTakeFirstOrThrow();
  return {
    row,
    ...meaningOf(row),
    asked,
    owner: user === undefined ? null : { name: user.name, disabled: user.disabled_at_us !== null },
  };
}

/** Searches that the hunt made, and others from which somebody drew a conclusion about it. */
async function runsOf(db: Records, hunt: string): Promise<HuntRun[]> {
  const conclusions = await db
    .selectFrom('hunt_conclusions')
    .selectAll()
    .where('hunt', '=', hunt)
    .orderBy('search')
    .orderBy('number')
    .execute();
  const searches: SearchesTable[] = await db
    .selectFrom('searches')
    .selectAll()
    .where((row) =>
      row.or([
        row('hunt', '=', hunt),
        row('id', 'in', row.selectFrom('hunt_conclusions').select('search').where('hunt', '=', hunt)),
      ]),
    )
    .orderBy('started_us')
    .orderBy('id')
    .execute();
  return searches.map((search) => ({
    search,
    conclusions: conclusions.filter((each) => each.search === search.id),
  }));
}
