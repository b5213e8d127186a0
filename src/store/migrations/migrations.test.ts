import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely';
import { describe, expect, it } from 'vitest';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { tempStorePath } from '#store/testing/temp-store.ts';
import { sqliteDialect } from '../drivers/sqlite/sqlite-dialect.ts';
import { SqliteThread } from '../drivers/sqlite/sqlite-thread.ts';
import type { Migration } from './contract.ts';
import { migrations } from './list.ts';
import { runMigrations } from './run-migrations.ts';

/** Rows that a store of each version holds before it goes on: what a later migration must keep. One line a migration. */
const rowsOf: Readonly<Record<number, readonly RawBuilder<unknown>[]>> = {
  1: [
    sql`insert into payloads values ('aa', 'bb', '{}', null)`,
    sql`insert into journal (chain, seq, at_us, actor_id, actor_role, action, subject, payload_hash, prev, hash)
        values ('global', 1, 1000, 'anna', 'claimed', 'user.add', 'U-1', 'aa', ${'0'.repeat(64)}, 'cc')`,
    sql`insert into users values ('U-1', 'Anna', 'anna', 'Anna', '[]', 'kk', 'pp', '{}', 1000, null)`,
    sql`insert into exceptions values ('X-1', 'rule', '{}', 'because', 'U-1', 1000, 2000)`,
  ],
  2: [
    sql`insert into segments values ('events/x/1.parquet', 'x', 'events', 1, 2, 'aa', 1, 2, '{}', '{}', 'live', 3, null)`,
    sql`insert into evidence (sha256, path, bytes, format, records, complete, first_read_us)
        values ('aa', '/x', 1, 'evtx', 2, 1, 3)`,
    sql`insert into evidence_parts (sha256, start, "end", first_row, rows, last) values ('aa', 0, null, 0, 2, 1)`,
    sql`insert into begun values ('lease', 1)`,
    sql`insert into leases values ('lease', 'reader', 1, 'here', 2)`,
    sql`insert into sources values ('x', 30, null, 1)`,
    sql`insert into batches values ('x', 'key', 1, 2)`,
    sql`insert into searches (id, kind, question, question_sha256, version, sources, segments, files, records, hits,
        started_us, duration_us, actor) values ('S-1', 'rule', 'q', 'aa', '1', '[]', 1, 2, 3, 4, 5, 6, 'anna')`,
  ],
  3: [
    sql`insert into indicators values (1, 'domain', 'bad.test', 1, 'accepted', '[]', 1, 1)`,
    sql`insert into provenances values (1, 'feed', '', 'CLEAR', null, 50, null, null, 1, 2, '', '[]', '[]', '[]', '')`,
    sql`insert into sightings values (1, 'host', 1, 2, 3)`,
    sql`insert into warning_lists values ('List', '1', 1, 'aa', 'eA==', 1)`,
    sql`insert into exploited values ('CVE-2026-1', '', 'list', 'v', 'p', 'n', 1, null, null, '[]', '[]', '[]', '[]', 1)`,
    sql`insert into intel_files values ('aa', 'feed', '/x', 'list', 1, 1, 0, 0, 0, 0)`,
    sql`insert into intel_marks values ('https://feed.example/', 'x', '1')`,
    sql`insert into segment_values values ('events/x/1.parquet', 'events/x/1.values.parquet', 1, 2, 'aa')`,
  ],
  4: [
    sql`insert into evidence_files values ('aa', '/x', 1, 'kept', 1, 'x', 1, 1)`,
    sql`insert into evidence_sources values ('aa', '!/member', 'bb')`,
  ],
  5: [
    sql`insert into hunts values ('H-1', 'one', '{"any":"x"}', null, null, '[]', '[]', '[]', null, null, 'P1M', 'U-1', 'active', 1,
        null, 1, 2)`,
    sql`insert into hunt_versions values ('H-1', 1, 'query', '{}', 'aa', 1, 'anna')`,
    sql`update searches set hunt = 'H-1', hunt_version = 1`,
    sql`insert into hunt_conclusions values ('H-1', 'S-1', 1, 'benign', 'x', 'anna', 3)`,
    sql`insert into hunt_evidence values ('S-1', 0, 'F-1', 't', 'high', 'host', 1, '[]')`,
  ],
};

describe('migrations', () => {
  it('are numbered from 1 without gaps and named as their files are', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => /^\d/.test(name));
    const listed = migrations.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}.ts`);
    expect(listed).toEqual(files.sort());
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  it.each(migrations)('from version $version a store comes to the layout of a new one, with its rows', async (from) => {
    const older = await openAt(migrations.slice(0, from.version), rowsUpTo(from.version));
    const rows = await rowsIn(older.db);
    expect(Object.values(rows).every((each) => each.length > 0)).toBe(true);
    expect(await migrate(older.db, migrations)).toEqual({ ok: true, value: undefined });
    const { schema_versions: _, ...kept } = rows;
    expect(await rowsIn(older.db)).toMatchObject(kept);
    const fresh = await openAt(migrations, []);
    expect(await layoutOf(older.db)).toEqual(await layoutOf(fresh.db));
    await Promise.all([older.close(), fresh.close()]);
  });

  it('changes nothing in a store that is up to date', async () => {
    const { db, close } = await openAt(migrations, []);
    const before = await layoutOf(db);
    await migrate(db, migrations);
    expect(await layoutOf(db)).toEqual(before);
    expect(await db.selectFrom('schema_versions').select('version').execute()).toHaveLength(migrations.length);
    await close();
  });

  it('of which one fails leaves the store at the version before it', async () => {
    const { db, close } = await openAt(migrations, []);
    const before = await layoutOf(db);
    const half: Migration = {
      version: migrations.length + 1,
      name: 'half',
      async up(step) {
        await step.schema.createTable('half').addColumn('id', 'text').execute();
        throw new Error('power is gone');
      },
    };
    await expect(migrate(db, [...migrations, half])).rejects.toThrow('power is gone');
    expect(await layoutOf(db)).toEqual(before);
    expect(await migrate(db, migrations)).toEqual({ ok: true, value: undefined });
    await close();
  });

  it('may be run by several at once', async () => {
    const path = tempStorePath();
    const all = await Promise.all([1, 2, 3, 4].map(() => openAt(migrations, [], path)));
    expect(await all[0]?.db.selectFrom('schema_versions').select('version').execute()).toHaveLength(migrations.length);
    await Promise.all(all.map(({ close }) => close()));
  });

  it('use only types that every engine knows', async () => {
    const statements: string[] = [];
    const db = new Kysely<unknown>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => new DummyDriver(),
        createIntrospector: (each) => new PostgresIntrospector(each),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
      log: ({ query }) => void statements.push(query.sql),
    });
    for (const migration of migrations) await migration.up(db, 'sqlite');
    const tables = statements.filter((text) => text.startsWith('create table'));
    const words = tables.flatMap((text) => [...text.matchAll(/"[a-z_]+" ([a-z]+)/g)].map(([, word]) => word ?? ''));
    expect(words.filter((word) => word === 'text').length).toBeGreaterThan(20);
    const clauses = ['primary', 'unique', 'foreign', 'references'];
    expect(words.filter((word) => !['text', 'integer', 'bigint', ...clauses].includes(word))).toEqual([]);
  });
});

describe('SQL outside the drivers', () => {
  /** Words that only SQLite knows, as types, functions or clauses. */
  const sqliteOnly =
    /\b(?:rowid|autoincrement|pragma|sqlite_\w+|strftime|julianday|unixepoch|ifnull|iif|group_concat|json_extract|json_each|randomblob|printf|glob|typeof\(|insert or|without rowid|real|blob|datetime)\b/i;
  const root = join(import.meta.dirname, '../..');
  const files = ['store/migrations', 'store/schema', 'app/records', 'app/journal', 'app/accounts'].flatMap((folder) =>
    filesBelow(join(root, folder)),
  );

  it('says nothing that only SQLite understands', () => {
    expect(files.length).toBeGreaterThan(5);
    const found = files.filter((path) => sqliteOnly.test(sqlOf(readFileSync(path, 'utf8'))));
    expect(found.map((path) => basename(path))).toEqual([]);
  });

  it('would be seen', () => {
    expect(sqliteOnly.test(sqlOf('const x = sql`select ifnull(a, 0) from b`;'))).toBe(true);
    expect(sqliteOnly.test(sqlOf(".addColumn('salt', 'blob')"))).toBe(true);
  });
});

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('sqlite/'))
    .map((name) => join(folder, name));
}

/** What stands between quotes of any kind, where types and SQL stand; imports and comments left out. */
function sqlOf(text: string): string {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$|^import .*$/gm, '');
  return [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(([quoted]) => quoted).join('\n');
}

function rowsUpTo(version: number): readonly RawBuilder<unknown>[] {
  return Array.from({ length: version }, (_, index) => rowsOf[index + 1] ?? []).flat();
}

function migrate(db: Kysely<RecordTables>, known: readonly Migration[]) {
  return runMigrations(db, known, { dialect: 'sqlite', nowUs: 1 });
}

async function openAt(known: readonly Migration[], rows: readonly RawBuilder<unknown>[], path = tempStorePath()) {
  const thread = new SqliteThread();
  await thread.open(path, 30_000);
  const db = new Kysely<RecordTables>({ dialect: sqliteDialect(thread) });
  await migrate(db, known);
  for (const row of rows) await row.execute(db);
  return { db, close: () => db.destroy() };
}

async function layoutOf(db: Kysely<RecordTables>): Promise<unknown> {
  const { rows } = await sql`select type, name, tbl_name, sql from sqlite_schema order by type, name`.execute(db);
  return rows;
}

/** Rows of every table by its name. */
async function rowsIn(db: Kysely<RecordTables>): Promise<Record<string, unknown[]>> {
  const tables = await db.introspection.getTables();
  const read = tables.map(async ({ name }) => {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    return [name, rows] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
