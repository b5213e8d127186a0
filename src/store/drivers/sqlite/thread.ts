import { parentPort } from 'node:worker_threads';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { StatementDone, StatementFailed, ThreadAnswer, ThreadRequest } from './thread-protocol.ts';

/** Thread entry. SQLite waits for the disk and for other processes: here nobody else has to. */
let database: DatabaseSync | null = null;
const prepared = new Map<string, StatementSync>();
const nothing: StatementDone = { rows: [], changes: null };

parentPort?.on('message', (request: ThreadRequest) => {
  parentPort?.postMessage(answer(request));
});

function answer(request: ThreadRequest): ThreadAnswer {
  try {
    if ('sql' in request) return { done: run(request.sql, request.parameters) };
    if ('open' in request) database = open(request.open, request.busyMs);
    else if (database?.isOpen) database.close();
    return { done: nothing };
  } catch (error) {
    return { failed: failed(error) };
  }
}

function failed(error: unknown): StatementFailed {
  const { message, errcode } = error as { readonly message?: string; readonly errcode?: number };
  // The primary code is the low byte of an extended one.
  return { message: message ?? String(error), code: errcode === undefined ? null : errcode & 0xff };
}

const BUSY = 5;

function open(path: string, busyMs: number): DatabaseSync {
  const opened = new DatabaseSync(path, { timeout: busyMs, enableForeignKeyConstraints: true, defensive: true });
  try {
    claim(opened);
    // Two processes that open a new file at once: SQLite does not wait by itself when the journal's mode is changed.
    waitWhileBusy(busyMs, () => opened.exec('pragma journal_mode = wal'));
    // A commit is on the disk before it is acknowledged.
    opened.exec('pragma synchronous = full');
    // What is erased is overwritten, not only forgotten.
    opened.exec('pragma secure_delete = on');
    opened.exec('pragma trusted_schema = off');
    opened.exec('pragma recursive_triggers = on');
    return opened;
  } catch (error) {
    opened.close();
    throw error;
  }
}

/** "HOLD", by which a file of ours is told from any other database (sqlite.org/fileformat2.html#application_id). */
const applicationId = 0x484f4c44;

/** A new file becomes ours; that of another program is refused before anything in it is changed. */
function claim(opened: DatabaseSync): void {
  const had = opened.prepare('pragma application_id').get()?.application_id;
  if (had === applicationId) return;
  const objects = opened.prepare('select count(*) as count from sqlite_schema').get()?.count;
  if (had !== 0 || objects !== 0) throw Object.assign(new Error('foreign database'), { errcode: 26 });
  opened.exec(`pragma application_id = ${applicationId}`);
}

function waitWhileBusy(busyMs: number, step: () => void): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waitedMs = 0; ; waitedMs += 20) {
    try {
      return step();
    } catch (error) {
      if (failed(error).code !== BUSY || waitedMs >= busyMs) throw error;
      Atomics.wait(pause, 0, 0, 20);
    }
  }
}

function run(sql: string, parameters: readonly SQLInputValue[]): StatementDone {
  if (database === null) throw new Error('not open');
  // SQLite itself rolls back when the disk is full; then there is nothing left to undo.
  if (sql === 'rollback' && !database.isTransaction) return nothing;
  const statement = prepare(database, sql);
  if (statement.columns().length > 0) return { rows: statement.all(...parameters), changes: null };
  return { rows: [], changes: Number(statement.run(...parameters).changes) };
}

const MOST_PREPARED = 128;

function prepare(opened: DatabaseSync, sql: string): StatementSync {
  const known = prepared.get(sql);
  if (known !== undefined) return known;
  const statement = opened.prepare(sql);
  if (prepared.size >= MOST_PREPARED) prepared.clear();
  prepared.set(sql, statement);
  return statement;
}
