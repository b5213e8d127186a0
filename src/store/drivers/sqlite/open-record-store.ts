import { chmodSync, closeSync, openSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Kysely } from 'kysely';
import { type Result, fail, ok } from '#base/result.ts';
import { migrations } from '#store/migrations/list.ts';
import { runMigrations } from '#store/migrations/run-migrations.ts';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { SqliteThread } from './sqlite-thread.ts';
import { type StoreTrouble, storeTrouble } from './store-trouble.ts';

/** The record store while it is open. */
export interface RecordStore {
  readonly db: Kysely<RecordTables>;
  close(): Promise<void>;
}

/** How long one process waits for another's write, in milliseconds. */
const BUSY_MS = 30_000;

/**
 * Opens the record store in a file, makes it where there is none (in a folder that is there), readable by its owner alone, and
 * brings it to the newest layout. Other processes may have it open. What it cannot open it refuses with the reason.
 */
export async function openRecordStore(path: string, nowUs: number): Promise<Result<RecordStore, StoreTrouble>> {
  const thread = new SqliteThread();
  const db = new Kysely<RecordTables>({ dialect: sqliteDialect(thread) });
  try {
    keepPrivate(path);
    // Absolute, since SQLite takes a name such as `file:…` or `:memory:` for something else than a file.
    await thread.open(resolve(path), BUSY_MS);
    const migrated = await runMigrations(db, migrations, { dialect: 'sqlite', nowUs });
    if (migrated.ok) return ok({ db, close: () => db.destroy() });
    await thread.close();
    return fail({ why: { key: 'record.newer', values: { ...migrated.error } }, todo: { key: 'record.newer-todo' } });
  } catch (error) {
    await thread.close();
    const trouble = storeTrouble(error);
    if (trouble === null) throw error;
    return fail(trouble);
  }
}

/** Keys and names stand in it: it is nobody else's. What SQLite writes beside it takes over its mode. */
function keepPrivate(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  // Opening a pipe would wait for whoever writes into it.
  if (there !== undefined && !there.isFile())
    throw Object.assign(new Error('no file'), { code: 'EISDIR', syscall: 'open' });
  closeSync(openSync(path, 'a', 0o600));
  if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600);
}
