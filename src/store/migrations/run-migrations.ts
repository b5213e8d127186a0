import type { Kysely } from 'kysely';
import { type Result, fail, ok } from '#base/result.ts';
import type { RecordTables } from '../schema/record-tables.ts';
import type { Migration, RecordDialect } from './contract.ts';

/** The store was written by a newer Holdfast, whose layout this one does not know. */
export interface NewerStore {
  readonly had: number;
  readonly known: number;
}

/**
 * Brings a record store to the newest layout: each migration it lacks in a transaction of its own, none where it is up to
 * date. Several processes may do so at once; the one that comes second finds the work done.
 */
export async function runMigrations(
  db: Kysely<RecordTables>,
  migrations: readonly Migration[],
  { dialect, nowUs }: { readonly dialect: RecordDialect; readonly nowUs: number },
): Promise<Result<void, NewerStore>> {
  const known = migrations.length;
  let had = await versionOf(db);
  while (had < known) {
    had = await db.transaction().execute(async (step) => {
      const version = await versionOf(step);
      const next = migrations[version];
      if (next === undefined) return version;
      if (version === 0) await addVersions(step);
      await next.up(step as unknown as Kysely<unknown>, dialect);
      const row = { version: next.version, name: next.name, applied_at_us: nowUs };
      await step.insertInto('schema_versions').values(row).execute();
      return next.version;
    });
  }
  return had > known ? fail({ had, known }) : ok(undefined);
}

/** 0 for a store that has been through no migration. */
async function versionOf(db: Kysely<RecordTables>): Promise<number> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === 'schema_versions')) return 0;
  const row = await db
    .selectFrom('schema_versions')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst();
  return row?.version ?? 0;
}

async function addVersions(db: Kysely<RecordTables>): Promise<void> {
  await db.schema
    .createTable('schema_versions')
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('applied_at_us', 'bigint', (column) => column.notNull())
    .execute();
}
