import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, sql } from 'kysely';
import { type Migration, migrations as allMigrations } from '#store/migrations/index.ts';
import type { Tables } from '#store/schema/tables.ts';
import { RecordStoreError, SqliteConnection } from './sqlite-connection.ts';
import { sqliteDialect } from './sqlite-dialect.ts';

export interface RecordStore {
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

/** The store was written by a newer version of the product. */
export class NewerRecordStore extends RecordStoreError {
  readonly version: number;
  readonly known: number;

  constructor(version: number, known: number) {
    super(`the record store has version ${version}, this program knows ${known}`, 'newer');
    this.version = version;
    this.known = known;
  }
}

/**
 * Opens the record store, makes it where there is none, and brings it up to this version. Throws RecordStoreError where the
 * file is no record store, cannot be opened, or is of a newer version.
 */
export async function openRecordStore(path: string, migrations = allMigrations): Promise<RecordStore> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const connection = await SqliteConnection.open(path);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(connection) });
  try {
    await migrate(db, migrations);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, close: () => db.destroy() };
}

/** Each step in one transaction with the version it leads to, so that a store is never between two versions. */
async function migrate(db: Kysely<Tables>, migrations: readonly Migration[]): Promise<void> {
  await sql`CREATE TABLE IF NOT EXISTS schema_versions (version integer PRIMARY KEY, name text NOT NULL)`.execute(db);
  if ((await versionOf(db)) === migrations.length) return;
  for (;;) {
    const isDone = await db.transaction().execute(async (trx) => {
      const version = await versionOf(trx);
      if (version > migrations.length) throw new NewerRecordStore(version, migrations.length);
      const step = migrations[version];
      if (step === undefined) return true;
      await step.up(trx as unknown as Kysely<unknown>);
      await sql`INSERT INTO schema_versions (version, name) VALUES (${version + 1}, ${step.name})`.execute(trx);
      return false;
    });
    if (isDone) return;
  }
}

async function versionOf(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ version: number | null }>`SELECT max(version) AS version FROM schema_versions`.execute(db);
  return rows[0]?.version ?? 0;
}
