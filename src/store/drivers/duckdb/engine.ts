import {
  BIGINT,
  BOOLEAN,
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBPreparedStatement,
  type DuckDBResult,
  type DuckDBType,
  type DuckDBValue,
  DOUBLE,
  LIST,
  listValue,
  StatementType,
  VARCHAR,
} from '@duckdb/node-api';
import type { BoundValue } from '#store/sql/nodes.ts';
import type { Period } from '#store/sql/period-where.ts';
import { readSegments } from '#store/sql/read-segments.ts';
import { fixedColumns } from '#store/schema/event-row.ts';
import { functionsRefused } from './asked-functions.ts';

/** A statement in which nothing of its user is glued: `$1`, `$2` … stand for the values. */
export interface Statement {
  readonly text: string;
  readonly values: readonly EngineValue[];
}

type EngineValue = BoundValue | null;

export type Row = Readonly<Record<string, unknown>>;

export interface EngineOptions {
  /** Folders below which files may be read; nothing else is reachable. */
  readonly folders: readonly string[];
  readonly memoryMb: number;
  readonly threads: number;
}

/** For how long the engine may be busy with a statement of a user's. */
export interface TimeLimit {
  readonly seconds: number;
  /** UTC microseconds. */
  readonly nowUs: () => number;
}

/** Why a statement of a user's is not run to its end: it is no single SELECT, calls what it may not, takes too long, or the engine refused it. */
export class StatementRefused extends Error {
  readonly reason: 'several' | 'not-select' | 'function' | 'too-long' | 'broken' | 'engine';

  constructor(reason: StatementRefused['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * DuckDB in this process, over Parquet files that it may read and nothing more: no other file, no network, no extension, no
 * change of its settings (DuckDB documentation, "Securing DuckDB"). It holds no data of its own.
 */
export class Engine {
  private readonly instance: DuckDBInstance;
  private readonly connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.instance = instance;
    this.connection = connection;
  }

  static async open({ folders, memoryMb, threads }: EngineOptions): Promise<Engine> {
    const instance = await DuckDBInstance.create(':memory:', {
      threads: String(threads),
      memory_limit: `${memoryMb}MB`,
      temp_directory: '',
      // Files are in the cache of the operating system: here they would fill whatever memory the engine may take.
      enable_external_file_cache: 'false',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
      allow_unsigned_extensions: 'false',
      // Same input, same output: rows of a file come in its order.
      preserve_insertion_order: 'true',
    });
    const connection = await instance.connect();
    // SET takes no bound values; a path is a literal like any other.
    await connection.run(`SET allowed_directories = [${folders.map(quoted).join(', ')}]`);
    await connection.run('SET enable_external_access = false');
    await connection.run('SET lock_configuration = true');
    return new Engine(instance, connection);
  }

  /** Rows of a statement of ours, chunk by chunk: a large answer is never held whole. */
  async *rows({ text, values }: Statement): AsyncGenerator<readonly Row[]> {
    const result = await this.connection.stream(text, values.map(bound), values.map(typeOf));
    const names = result.deduplicatedColumnNames();
    for await (const chunk of result.yieldRows()) yield chunk.map((row) => asRow(names, row));
    if (isBroken(result)) throw new Error('the engine broke off in the midst of its answer');
  }

  async all(statement: Statement): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for await (const chunk of this.rows(statement)) rows.push(...chunk);
    return rows;
  }

  /** Gives rows of segments a name that users may ask. Without any segments there is a view without rows. */
  async view(name: string, paths: readonly string[], { fromUs, toUs }: Period): Promise<void> {
    const listed = paths.map(quoted).join(', ');
    const from = paths.length === 0 ? emptyRows : `SELECT * FROM ${readSegments(`[${listed}]`)}`;
    const limits = [
      ...(fromUs === null ? [] : [`time_us >= ${BigInt(fromUs)}`]),
      ...(toUs === null ? [] : [`time_us < ${BigInt(toUs)}`]),
    ];
    const where = limits.length === 0 ? '' : ` WHERE ${limits.join(' AND ')}`;
    await this.connection.run(`CREATE OR REPLACE VIEW "${name}" AS SELECT * FROM (${from})${where}`);
  }

  /** Writes the rows of a statement as one Parquet file, in their order. A group of rows is held in memory as a whole. */
  async copy({ text, values }: Statement, path: string, groupRows: number): Promise<void> {
    const options = `FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${groupRows}`;
    await this.connection.run(`COPY (${text}) TO ${quoted(path)} (${options})`, values.map(bound), values.map(typeOf));
  }

  /** Runs what a user wrote: one SELECT, as the engine itself reads it. Throws StatementRefused. */
  async *ask(text: string, limit: TimeLimit): AsyncGenerator<readonly Row[]> {
    const budget = new Budget(this.connection, limit);
    try {
      const prepared = await this.prepared(text, budget);
      const result = await budget.spend(() => prepared.stream());
      const names = result.deduplicatedColumnNames();
      const chunks = result.yieldRows();
      for (;;) {
        const { value, done } = await budget.spend(() => chunks.next());
        // A stream that is stopped ends as if that were all of it.
        if (budget.isSpent) throw budget.tooLong();
        if (done === true && isBroken(result)) throw new StatementRefused('broken', '');
        if (done === true) return;
        yield value.map((row) => asRow(names, row));
      }
    } catch (error) {
      throw budget.refused(error);
    }
  }

  /** Refuses what `ask` would refuse before the first row, and runs nothing. Throws StatementRefused. */
  async check(text: string, limit: TimeLimit): Promise<void> {
    const budget = new Budget(this.connection, limit);
    try {
      (await this.prepared(text, budget)).destroySync();
    } catch (error) {
      throw budget.refused(error);
    }
  }

  private async prepared(text: string, budget: Budget): Promise<DuckDBPreparedStatement> {
    const statements = await this.connection.extractStatements(text);
    if (statements.count !== 1) throw new StatementRefused('several', String(statements.count));
    const functions = await this.functionsRefused(text);
    const [refused] = functions ?? [];
    if (refused !== undefined) throw new StatementRefused('function', refused);
    // Whatever is constant is worked out here already.
    const prepared = await budget.spend(() => statements.prepare(0));
    if (functions === null || prepared.statementType !== StatementType.SELECT || /^\s*pragma\b/i.test(text))
      throw new StatementRefused('not-select', StatementType[prepared.statementType] ?? '');
    return prepared;
  }

  private async functionsRefused(text: string): Promise<readonly string[] | null> {
    const [row] = await this.all({ text: 'SELECT json_serialize_sql($1::VARCHAR) AS serialized', values: [text] });
    return functionsRefused(String(row?.serialized));
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

/** Stops what the engine does for a statement once its time is over. Time in which somebody reads the answer does not count. */
class Budget {
  isSpent = false;
  private readonly connection: DuckDBConnection;
  private readonly limit: TimeLimit;
  private leftMs: number;

  constructor(connection: DuckDBConnection, limit: TimeLimit) {
    this.connection = connection;
    this.limit = limit;
    this.leftMs = limit.seconds * 1000;
  }

  async spend<Done>(work: () => Promise<Done>): Promise<Done> {
    const startedUs = this.limit.nowUs();
    const timer = setTimeout(() => {
      this.isSpent = true;
      this.connection.interrupt();
    }, this.leftMs);
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      this.leftMs = Math.max(0, this.leftMs - (this.limit.nowUs() - startedUs) / 1000);
    }
  }

  tooLong(): StatementRefused {
    return new StatementRefused('too-long', String(this.limit.seconds));
  }

  /** What the engine says, as a refusal of the statement. */
  refused(error: unknown): unknown {
    if (error instanceof StatementRefused || !(error instanceof Error)) return error;
    return this.isSpent ? this.tooLong() : new StatementRefused('engine', error.message);
  }
}

/**
 * Has an answer ended by an error? The driver ends its rows then as if that were all of them, and does not tell the error; only the
 * result is no stream any more (`duckdb_result_is_streaming` of DuckDB 1.5). Asked once the rows have ended.
 */
function isBroken(result: DuckDBResult): boolean {
  return !result.isStreaming;
}

const emptyRows = `SELECT ${Object.entries(fixedColumns)
  .map(([name, type]) => `CAST(NULL AS ${type}) AS "${name}"`)
  .join(', ')} WHERE FALSE`;

function bound(value: EngineValue): DuckDBValue {
  return Array.isArray(value) ? listValue(value) : (value as Exclude<EngineValue, readonly string[]>);
}

function typeOf(value: EngineValue): DuckDBType {
  if (Array.isArray(value)) return LIST(VARCHAR);
  if (typeof value === 'bigint') return BIGINT;
  if (typeof value === 'boolean') return BOOLEAN;
  return typeof value === 'number' ? DOUBLE : VARCHAR;
}

function asRow(names: readonly string[], values: readonly unknown[]): Row {
  const row: Record<string, unknown> = Object.create(null);
  for (const [i, name] of names.entries()) row[name] = values[i];
  return row;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
