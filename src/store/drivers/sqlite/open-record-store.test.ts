import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openTestStore, tempStorePath } from '#store/testing/temp-store.ts';
import { openRecordStore } from './open-record-store.ts';

const exception = {
  id: 'X-1',
  question: 'q',
  subject: '{}',
  reason: 'r',
  accepted_by: 'U-1',
  accepted_at_us: 1,
  until_us: 2,
};

describe('opening the record store', () => {
  it('makes a file that nobody else can read, and what SQLite writes beside it neither', async () => {
    const path = tempStorePath();
    const { db, close } = await openTestStore(path);
    await db.insertInto('exceptions').values(exception).execute();
    expect([path, `${path}-wal`, `${path}-shm`].map((each) => statSync(each).mode & 0o777)).toEqual([
      0o600, 0o600, 0o600,
    ]);
    await close();
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  it('takes the file of somebody careless back for its owner', async () => {
    const path = tempStorePath();
    await (await openTestStore(path)).close();
    chmodSync(path, 0o644);
    await (await openTestStore(path)).close();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('waits for the disk at every commit, keeps foreign keys and a write-ahead log', async () => {
    const { db, close } = await openTestStore();
    const pragmas = await Promise.all(
      ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map(async (name) => {
        const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db);
        return Object.values(rows[0] ?? {})[0];
      }),
    );
    expect(pragmas).toEqual(['wal', 2, 1, 30_000]);
    await close();
  });

  it('refuses the file of a newer Holdfast and leaves it as it is', async () => {
    const path = tempStorePath();
    const { db, close } = await openTestStore(path);
    await db.insertInto('schema_versions').values({ version: 99, name: 'later', applied_at_us: 1 }).execute();
    await close();
    const before = readFileSync(path);
    const opened = await openRecordStore(path, 1);
    expect(opened).toMatchObject({
      ok: false,
      error: { why: { key: 'record.newer', values: { had: 99 } }, todo: { key: 'record.newer-todo' } },
    });
    expect(readFileSync(path)).toEqual(before);
  });

  it('refuses a file that is no database, and the database of another program', async () => {
    const path = tempStorePath();
    writeFileSync(path, 'these are notes of somebody and no database at all, as any reader of them would tell you');
    expect(await openRecordStore(path, 1)).toMatchObject({ ok: false, error: { why: { key: 'record.no-store' } } });
    expect(readFileSync(path, 'utf8')).toMatch(/^these are notes/);

    const other = tempStorePath();
    const database = new DatabaseSync(other);
    database.exec('create table contacts (name text)');
    database.close();
    expect(await openRecordStore(other, 1)).toMatchObject({ ok: false, error: { why: { key: 'record.no-store' } } });
  });

  it('refuses a file that is damaged', async () => {
    const path = tempStorePath();
    await (await openTestStore(path)).close();
    const bytes = readFileSync(path);
    // the first page's header of the table of tables
    bytes.fill(0xff, 100, 140);
    writeFileSync(path, bytes);
    expect(await openRecordStore(path, 1)).toMatchObject({ ok: false, error: { why: { key: 'record.damaged' } } });
  });

  it('refuses a folder, a missing folder and a pipe, without waiting for the pipe', async () => {
    const folder = tempStorePath();
    mkdirSync(folder);
    const pipe = tempStorePath();
    execFileSync('mkfifo', [pipe]);
    const codes = await Promise.all(
      [folder, `${tempStorePath()}/none/records.sqlite`, pipe].map(async (path) => {
        const opened = await openRecordStore(path, 1);
        return opened.ok ? 'opened' : opened.error.why.values?.code;
      }),
    );
    expect(codes).toEqual(['EISDIR', 'ENOENT', 'EISDIR']);
  });

  it('takes a name that means something to SQLite for a name', async () => {
    const path = tempStorePath().replace('records.sqlite', 'file:%41?mode=memory');
    await (await openTestStore(path)).close();
    expect(existsSync(path)).toBe(true);
  });
});

describe('what the record store holds', () => {
  it('gives back integers up to 2^53 and text as they were', async () => {
    const { db, close } = await openTestStore();
    const row = { ...exception, reason: "'; drop table users; -- 日本\u0000語", until_us: Number.MAX_SAFE_INTEGER };
    await db.insertInto('exceptions').values(row).execute();
    expect(await db.selectFrom('exceptions').selectAll().execute()).toEqual([row]);
    await close();
  });

  it.each([2 ** 53, -(2 ** 53), 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses to write %d rather than round it',
    async (number) => {
      const { db, close } = await openTestStore();
      const row = { ...exception, until_us: number };
      await expect(db.insertInto('exceptions').values(row).execute()).rejects.toThrow('integers up to 2^53');
      await close();
    },
  );

  it('refuses to read an integer that no double holds', async () => {
    const { db, close } = await openTestStore();
    await expect(sql`select 9007199254740993 as big`.execute(db)).rejects.toThrow('9007199254740993');
    await close();
  });

  it('undoes all of a transaction that fails', async () => {
    const { db, close } = await openTestStore();
    const failing = db.transaction().execute(async (step) => {
      await step.insertInto('exceptions').values(exception).execute();
      await step.insertInto('exceptions').values(exception).execute();
    });
    await expect(failing).rejects.toThrow('UNIQUE');
    expect(await db.selectFrom('exceptions').selectAll().execute()).toEqual([]);
    await close();
  });

  it('is not touched by what is asked after it was closed', async () => {
    const { db, close } = await openTestStore();
    await close();
    await expect(db.selectFrom('users').selectAll().execute()).rejects.toThrow('destroyed');
  });
});
