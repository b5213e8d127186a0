import { chmodSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { parentPort } from 'node:worker_threads';
import type { ThreadAnswer, ThreadRequest, ThreadRows } from './thread-protocol.ts';

/** How long a statement waits for another process that writes. */
const busyMs = 20_000;
const mostPrepared = 200;

let database: DatabaseSync | null = null;
const prepared = new Map<string, StatementSync>();

parentPort?.on('message', (request: ThreadRequest) => {
  parentPort?.postMessage(answer(request));
});

function answer(request: ThreadRequest): ThreadAnswer {
  try {
    if ('open' in request) return { id: request.id, ...open(request.open) };
    if ('close' in request) return { id: request.id, ...close() };
    return { id: request.id, ...run(request.sql, request.values as SQLInputValue[]) };
  } catch (error) {
    const { message, code, errstr } = error as Error & { code?: string; errstr?: string };
    return { id: request.id, error: message, code: errstr ?? code ?? '' };
  }
}

/** Write-ahead log and a sync at every commit: what is committed survives the process, and the machine. */
function open(path: string): ThreadRows {
  database = new DatabaseSync(path, { enableForeignKeyConstraints: true });
  chmodSync(path, 0o600);
  database.exec(`PRAGMA busy_timeout = ${busyMs}`);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA trusted_schema = OFF');
  return none;
}

function close(): ThreadRows {
  prepared.clear();
  database?.close();
  database = null;
  return none;
}

function run(sql: string, values: readonly SQLInputValue[]): ThreadRows {
  const statement = prepare(sql);
  if (statement.columns().length > 0)
    return { rows: statement.all(...values) as unknown as ThreadRows['rows'], changes: 0 };
  return { rows: [], changes: Number(statement.run(...values).changes) };
}

function prepare(sql: string): StatementSync {
  let statement = prepared.get(sql);
  if (statement === undefined) {
    if (database === null) throw new Error('no record store is open');
    statement = database.prepare(sql);
    if (prepared.size >= mostPrepared) prepared.clear();
    prepared.set(sql, statement);
  }
  return statement;
}

const none: ThreadRows = { rows: [], changes: 0 };
