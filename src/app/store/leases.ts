import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { Kysely } from 'kysely';
import type { LeasesTable } from '#store/schema/leases.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';

export type StoreRole = 'reader' | 'writer';

/** Enters this process as one that reads or writes segments; returns the name of the lease. To be taken before anything is listed. */
export async function takeLease(db: Kysely<RecordTables>, role: StoreRole, nowUs: number): Promise<string> {
  const id = randomBytes(6).toString('hex');
  await db.insertInto('leases').values({ id, role, pid: process.pid, machine: hostname(), since_us: nowUs }).execute();
  return id;
}

export async function endLease(db: Kysely<RecordTables>, id: string): Promise<void> {
  await db.deleteFrom('leases').where('id', '=', id).execute();
}

/**
 * Reads segments in `work`: what it finds listed stays on disk until it is done, though others merge or delete it meanwhile.
 * A process that has the store open for long reads like this, so that it does not hold back every file that ever ended.
 */
export async function whileReading<T>(
  { db, now }: { readonly db: Kysely<RecordTables>; now(): number },
  work: () => Promise<T>,
): Promise<T> {
  const lease = await takeLease(db, 'reader', now());
  try {
    return await work();
  } finally {
    await endLease(db, lease);
  }
}

/** Whether the process that took the lease may still be there. */
export function isAlive({ pid, machine, since_us }: LeasesTable, nowUs: number): boolean {
  // A process of another machine that shares the folder cannot be asked.
  if (machine !== hostname()) return true;
  // A container that starts again has the same name and the same few process ids: this process was not there yet.
  if (pid === process.pid) return since_us >= nowUs - process.uptime() * 1_000_000 - 1_000_000;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
