import type { Kysely } from 'kysely';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { openRecords } from '../records/with-records.ts';
import { endLease, type StoreRole, takeLease } from './leases.ts';
import { sweep, sweepOwn } from './sweep.ts';

/** The store of a workspace: record store, and segments beside it. */
export interface OpenStore {
  readonly workspace: string;
  readonly db: Kysely<RecordTables>;
  /** Name under which this process reads or writes; segments it writes begin with it. */
  readonly lease: string;
  /** Name for a segment that this process writes, without extension; never the same twice. */
  newName(): string;
  /** UTC microseconds. */
  now(): number;
  close(): Promise<void>;
}

/** Opens the store of a workspace, and makes it where there is none. A writer first removes what an ended one left half done. */
export async function openStore(workspace: string, role: StoreRole): Promise<OpenStore> {
  const records = await openRecords(workspace);
  const { db } = records;
  const lease = await takeLease(db, role, nowUs());
  if (role === 'writer') await sweep({ workspace, db, now: nowUs });
  let names = 0;
  return {
    workspace,
    db,
    lease,
    newName: () => `${lease}-own-${names++}`,
    now: nowUs,
    async close() {
      if (role === 'writer') await sweepOwn(workspace, db, lease);
      await endLease(db, lease);
      await records.close();
    },
  };
}

function nowUs(): number {
  return Date.now() * 1000;
}
