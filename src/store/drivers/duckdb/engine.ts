import {
  BIGINT,
  BOOLEAN,
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBPreparedStatement,
  type DuckDBType,
  type DuckDBValue,
  DOUBLE,
  LIST,
  listValue,
  StatementType,
  VARCHAR,
} from '@duckdb/node-api';
import type { BoundValue } from '#store/sql/nodes.ts';
import { readSegments } from '#store/sql/read-segments.ts';
import { fixedColumns } from '#store/schema/event-row.ts';

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

/** Why a statement of a user's is not run: it is no single SELECT, or the engine refused it. */
export class StatementRefused extends Error {
  readonly reason: 'several' | 'not-select' | 'engine';

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
  }

  async all(statement: Statement): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for await (const chunk of this.rows(statement)) rows.push(...chunk);
    return rows;
  }

  /** Gives segments a name that users may ask. Without any there is a view without rows. */
  async view(name: string, paths: readonly string[]): Promise<void> {
    const listed = paths.map(quoted).join(', ');
    const from = paths.length === 0 ? emptyRows : `SELECT * FROM ${readSegments(`[${listed}]`)}`;
    await this.connection.run(`CREATE OR REPLACE VIEW "${name}" AS ${from}`);
  }

  /** Writes the rows of a statement as one Parquet file, in their order. A group of rows is held in memory as a whole. */
  async copy({ text, values }: Statement, path: string, groupRows: number): Promise<void> {
    const options = `FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${groupRows}`;
    await this.connection.run(`COPY (${text}) TO ${quoted(path)} (${options})`, values.map(bound), values.map(typeOf));
  }

  /** Runs what a user wrote: one SELECT, as the engine itself reads it. Throws StatementRefused. */
  async *ask(text: string): AsyncGenerator<readonly Row[]> {
    try {
      const result = await (await this.prepared(text)).stream();
      const names = result.deduplicatedColumnNames();
      for await (const chunk of result.yieldRows()) yield chunk.map((row) => asRow(names, row));
    } catch (error) {
      throw asRefused(error);
    }
  }

  /** Refuses what `ask` would refuse before the first row, and runs nothing. Throws StatementRefused. */
  async check(text: string): Promise<void> {
    try {
      (await this.prepared(text)).destroySync();
    } catch (error) {
      throw asRefused(error);
    }
  }

  private async prepared(text: string): Promise<DuckDBPreparedStatement> {
    const statements = await this.connection.extractStatements(text);
    if (statements.count !== 1) throw new StatementRefused('several', String(statements.count));
    const prepared = await statements.prepare(0);
    if (prepared.statementType !== StatementType.SELECT || /^\s*pragma\b/i.test(text))
      throw new StatementRefused('not-select', StatementType[prepared.statementType] ?? '');
    return prepared;
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

function asRefused(error: unknown): unknown {
  if (error instanceof StatementRefused || !(error instanceof Error)) return error;
  return new StatementRefused('engine', error.message);
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
