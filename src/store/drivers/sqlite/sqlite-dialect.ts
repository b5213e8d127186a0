import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { SqliteConnection } from './sqlite-connection.ts';
import type { StoredValue } from './thread-protocol.ts';

/** Kysely over one SQLite connection. */
export function sqliteDialect(connection: SqliteConnection): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createDriver: () => new SqliteDriver(connection),
  };
}

/** There is one connection, so a transaction has it for itself: others wait for their turn. */
class SqliteDriver implements Driver {
  private readonly connection: SqliteConnection;
  private turn: Promise<void> = Promise.resolve();

  constructor(connection: SqliteConnection) {
    this.connection = connection;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<TurnConnection> {
    const before = this.turn;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.turn = promise;
    await before;
    return new TurnConnection(this.connection, resolve);
  }

  /** Immediate: who begins to write knows at once whether somebody else does, and no read turns out to be stale. */
  async beginTransaction(): Promise<void> {
    await this.connection.run('BEGIN IMMEDIATE');
  }

  async commitTransaction(): Promise<void> {
    await this.connection.run('COMMIT');
  }

  async rollbackTransaction(): Promise<void> {
    await this.connection.run('ROLLBACK');
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof TurnConnection) connection.release();
  }

  async destroy(): Promise<void> {
    await this.connection.close();
  }
}

class TurnConnection implements DatabaseConnection {
  private readonly connection: SqliteConnection;
  readonly release: () => void;

  constructor(connection: SqliteConnection, release: () => void) {
    this.connection = connection;
    this.release = release;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, changes } = await this.connection.run(sql, parameters.map(storable));
    return { rows: rows as unknown as R[], numAffectedRows: BigInt(changes) };
  }

  // biome-ignore lint/correctness/useYield: an answer is never larger than memory here, so nothing streams
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('queries of the record store are not streamed');
  }
}

/** Refuses what SQLite and PostgreSQL would keep in different ways, or round. */
function storable(value: unknown): StoredValue {
  if (value === null || typeof value === 'string' || value instanceof Uint8Array) return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new TypeError(`the record store keeps text, integers to 2^53 and bytes, not ${typeof value} ${String(value)}`);
}
