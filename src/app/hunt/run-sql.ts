import { type Engine, type Row, StatementRefused } from '#store/drivers/duckdb/engine.ts';
import type { SearchesTable } from '#store/schema/searches.ts';
import type { Period } from '#store/sql/period-where.ts';
import type { Output } from '../scan/output.ts';
import type { OpenStore } from '../store/open-store.ts';
import { exitCode, UserError } from '../user-error.ts';
import { liveSegments, type SearchSegment } from './live-segments.ts';
import { searchRow } from './search-book.ts';

export interface SqlRequest {
  readonly store: OpenStore;
  readonly engine: Engine;
  readonly sql: string;
  readonly period: Period;
  readonly sources: readonly string[];
}

/** Answers a SELECT over the views `events` and `flows`; a row a line. */
export async function runSql(request: SqlRequest, output: Output, format: 'table' | 'ndjson'): Promise<SearchesTable> {
  const { store, engine, sql, period, sources } = request;
  const startedUs = store.now();
  const segments = (await liveSegments(store, period)).filter(
    ({ source }) => sources.length === 0 || sources.includes(source),
  );
  for (const kind of ['events', 'flows']) await engine.view(kind, viewed(segments, kind), period);
  let hits = 0;
  try {
    for await (const rows of engine.ask(sql, { seconds: mostSeconds, nowUs: () => store.now() }))
      for (const row of rows) {
        hits++;
        await output.write(format === 'ndjson' ? answerLine(row) : `${tabbed(row)}\n`);
      }
  } catch (error) {
    throw error instanceof StatementRefused ? refused(error) : error;
  }
  return searchRow(engine, store, { kind: 'sql', text: sql, content: sql }, { segments, period, hits, startedUs });
}

/** A question that takes longer asks for more than anybody waits for, or never ends. */
const mostSeconds = 600;

/**
 * Refuses SQL that could never be run, without running it. Which original fields there are is known to the store alone, so a
 * column that is not there yet is no reason.
 */
export async function checkSql(engine: Engine, sql: string, nowUs: () => number): Promise<void> {
  for (const kind of ['events', 'flows']) await engine.view(kind, [], { fromUs: null, toUs: null });
  try {
    await engine.check(sql, { seconds: mostSeconds, nowUs });
  } catch (error) {
    if (!(error instanceof StatementRefused)) throw error;
    if (error.reason !== 'engine' || !error.message.startsWith('Binder Error')) throw refused(error);
  }
}

function viewed(segments: readonly SearchSegment[], kind: string): string[] {
  return segments.filter((segment) => segment.kind === kind).map(({ path }) => path);
}

function answerLine(row: Row): string {
  return `${JSON.stringify({ kind: 'answer', values: Object.fromEntries(Object.entries(row).map(shown)) })}\n`;
}

/** JSON has no integers beyond 2^53; they are spelt as text there. */
function shown([name, value]: [string, unknown]): [string, unknown] {
  if (typeof value === 'bigint') return [name, Number.isSafeInteger(Number(value)) ? Number(value) : String(value)];
  return [name, value === null || typeof value !== 'object' ? value : String(value)];
}

function tabbed(row: Row): string {
  return Object.values(row)
    .map((value) => String(value ?? '').replaceAll(/[\t\r\n]/g, ' '))
    .join('\t');
}

/** What the engine shows below it is the statement. */
function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').slice(0, 300);
}

function refused({ reason, message }: StatementRefused): UserError {
  return new UserError(
    exitCode.usage,
    { key: 'hunt.sql-refused' },
    reason === 'engine'
      ? { key: 'hunt.sql-engine', values: { why: firstLine(message) } }
      : { key: `hunt.sql-${reason}`, values: { had: message } },
    { key: 'hunt.sql-todo' },
  );
}
