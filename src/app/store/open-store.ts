import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { RecordStore } from '#store/drivers/sqlite/open-record-store.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { valuesPath } from '#store/segments/values-path.ts';
import { openRecords } from '../records/with-records.ts';

/** The store of a workspace: record store, and segments beside it. */
export interface OpenStore {
  readonly workspace: string;
  readonly db: Kysely<RecordTables>;
  /** Name under which this process reads or writes; segments it writes begin with it. */
  readonly lease: string;
  /** UTC microseconds. */
  now(): number;
  close(): Promise<void>;
}

export type StoreRole = 'reader' | 'writer';

/** Opens the store of a workspace, and makes it where there is none. A writer first removes what an ended one left half done. */
export async function openStore(workspace: string, role: StoreRole): Promise<OpenStore> {
  const records = await openRecords(workspace);
  const lease = await takeLease(records, role);
  if (role === 'writer') await sweep(workspace, records);
  return {
    workspace,
    db: records.db,
    lease,
    now: nowUs,
    async close() {
      await records.db.deleteFrom('leases').where('id', '=', lease).execute();
      await records.close();
    },
  };
}

function nowUs(): number {
  return Date.now() * 1000;
}

async function takeLease({ db }: RecordStore, role: StoreRole): Promise<string> {
  const id = randomBytes(6).toString('hex');
  await db
    .insertInto('leases')
    .values({ id, role, pid: process.pid, machine: hostname(), since_us: nowUs() })
    .execute();
  return id;
}

/** Files that no list names and no living writer owns, and segments that no query reads any more. */
async function sweep(workspace: string, { db }: RecordStore): Promise<void> {
  const leases = await db.selectFrom('leases').selectAll().execute();
  const dead = leases.filter((lease) => !isAlive(lease));
  for (const { id } of dead) await db.deleteFrom('leases').where('id', '=', id).execute();
  const alive = leases.filter((lease) => !dead.includes(lease));
  const oldestReader = Math.min(...alive.filter(({ role }) => role === 'reader').map(({ since_us }) => since_us));
  const ended = await db.selectFrom('segments').select(['path', 'ended_us']).where('state', '!=', 'live').execute();
  for (const { path, ended_us } of ended)
    if ((ended_us ?? 0) < oldestReader)
      for (const each of [path, valuesPath(path)]) rmSync(join(workspace, ...each.split('/')), { force: true });
  const segments = await db.selectFrom('segments').select('path').execute();
  const listed = new Set(segments.flatMap(({ path }) => [path, valuesPath(path)]));
  const writers = alive.map(({ id }) => `${id}-`);
  for (const path of segmentFiles(workspace)) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!listed.has(path) && !writers.some((writer) => name.startsWith(writer)))
      rmSync(join(workspace, ...path.split('/')));
  }
}

function isAlive({ pid, machine }: { readonly pid: number; readonly machine: string }): boolean {
  // A process of another machine that shares the folder cannot be asked.
  if (machine !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function segmentFiles(workspace: string): string[] {
  return ['events', 'flows'].flatMap((kind) => {
    const folder = join(workspace, kind);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => `${kind}/${path.replaceAll('\\', '/')}`)
      .filter((path) => statSync(join(workspace, path)).isFile());
  });
}
