import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CompiledQuery, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely';
import type { Tables } from '#store/schema/tables.ts';
import { up } from '../../migrations/0002-events.ts';

export interface RecordStore {
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

// TEMPORARY: replaced by the worker-thread driver.
export async function openRecordStore(path: string): Promise<RecordStore> {
  mkdirSync(dirname(path), { recursive: true });
  const raw = new DatabaseSync(path);
  raw.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=5000');
  const run = async (q: CompiledQuery): Promise<any> => {
    const st = raw.prepare(q.sql);
    if (st.columns().length > 0) return { rows: st.all(...(q.parameters as any[])) };
    const r = st.run(...(q.parameters as any[]));
    return { rows: [], numAffectedRows: BigInt(r.changes), insertId: BigInt(r.lastInsertRowid) };
  };
  let chain: Promise<void> = Promise.resolve();
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createIntrospector: (d) => new SqliteIntrospector(d),
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createDriver: () => ({
        init: async () => {},
        acquireConnection: async () => {
          const before = chain;
          let release!: () => void;
          chain = new Promise((r) => (release = r));
          await before;
          return { executeQuery: run, streamQuery: () => { throw new Error('no'); }, release } as any;
        },
        beginTransaction: async () => void raw.exec('BEGIN IMMEDIATE'),
        commitTransaction: async () => void raw.exec('COMMIT'),
        rollbackTransaction: async () => void raw.exec('ROLLBACK'),
        releaseConnection: async (c: any) => c.release(),
        destroy: async () => raw.close(),
      }) as any,
    },
  });
  const has = await sql<{ n: number }>`select count(*) n from sqlite_master where name='segments'`.execute(db);
  if (has.rows[0]?.n === 0) await up(db as unknown as Kysely<unknown>);
  return { db, close: () => db.destroy() };
}
