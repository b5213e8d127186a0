import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { valuesPath } from '#store/segments/values-path.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { removeUnfinished, sweepExpired, unfinishedCopies } from '../copies/sweep-copies.ts';
import { isAlive } from './leases.ts';

export interface SweptStore {
  readonly workspace: string;
  readonly db: Kysely<RecordTables>;
  now(): number;
}

/** Removes files that no list names and a dead writer left, and segments that no query reads any more. */
export async function sweep({ workspace, db, now }: SweptStore): Promise<void> {
  // Files first: whoever wrote one of them has taken a lease before, so that it stands in the list that is read next.
  const files = segmentFiles(workspace);
  const unfinished = unfinishedCopies(workspace);
  const { leases, segments } = await listed(db);
  const dead = leases.filter((lease) => !isAlive(lease, now()));
  for (const { id } of dead) await db.deleteFrom('leases').where('id', '=', id).execute();
  const alive = leases.filter((lease) => !dead.includes(lease));
  const oldestReader = Math.min(...alive.filter(({ role }) => role === 'reader').map(({ since_us }) => since_us));
  const ended = segments.filter(({ ended_us }) => ended_us !== null && ended_us < oldestReader);
  const unread = new Set(ended.flatMap(withValues));
  const known = new Set(segments.flatMap(withValues));
  const left = dead.map(({ id }) => `${id}-`);
  for (const path of files) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    // What nobody knows is left alone: a lost or emptied record store must not cost the records as well.
    const isLeft = !known.has(path) && left.some((writer) => name.startsWith(writer));
    if (isLeft || unread.has(path)) rmSync(join(workspace, ...path.split('/')), { force: true });
  }
  await forget(
    db,
    segments.filter(({ path, state }) => state === 'merged' && unread.has(path)).map(({ path }) => path),
  );
  removeUnfinished(
    workspace,
    unfinished.filter((name) => !alive.some(({ id }) => name.startsWith(`${id}-`))),
  );
  await sweepExpired(workspace, db);
}

/** Files of a writer that ends which no list names: what it wrote when something failed. */
export async function sweepOwn(workspace: string, db: Kysely<RecordTables>, lease: string): Promise<void> {
  const own = segmentFiles(workspace).filter((path) => path.slice(path.lastIndexOf('/') + 1).startsWith(`${lease}-`));
  const known = new Set((await db.selectFrom('segments').select('path').execute()).flatMap(withValues));
  for (const path of own) if (!known.has(path)) rmSync(join(workspace, ...path.split('/')), { force: true });
  removeUnfinished(
    workspace,
    unfinishedCopies(workspace).filter((name) => name.startsWith(`${lease}-`)),
  );
}

/** A segment, and the index of its values. */
function withValues({ path }: { readonly path: string }): string[] {
  return [path, valuesPath(path)];
}

/** Their rows stand in others: of a service that keeps a batch a second the list would soon hold millions. */
async function forget(db: Kysely<RecordTables>, merged: readonly string[]): Promise<void> {
  for (let at = 0; at < merged.length; at += 500)
    await db
      .deleteFrom('segments')
      .where('path', 'in', merged.slice(at, at + 500))
      .execute();
}

/** Read together: a segment that ended in between would be taken from under a reader that came in between. */
function listed(db: Kysely<RecordTables>) {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => ({
      leases: await trx.selectFrom('leases').selectAll().execute(),
      segments: await trx.selectFrom('segments').select(['path', 'state', 'ended_us']).execute(),
    }));
}

function segmentFiles(workspace: string): string[] {
  return ['events', 'flows'].flatMap((kind) => {
    const folder = join(workspace, kind);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => `${kind}/${path.replaceAll('\\', '/')}`)
      .filter((path) => statSync(join(workspace, path), { throwIfNoEntry: false })?.isFile() === true);
  });
}
