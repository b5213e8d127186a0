import { Worker } from 'node:worker_threads';
import type { StoredValue, ThreadAnswer, ThreadRequest, ThreadRows } from './thread-protocol.ts';

/** What SQLite refused, with its own word for it. */
export class RecordStoreError extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

type Asked = { readonly open: string } | { readonly sql: string; readonly values: readonly StoredValue[] } | { readonly close: true };

/** One connection to a SQLite file, on a thread of its own: a slow disk never holds up the event loop. */
export class SqliteConnection {
  private readonly thread: Worker;
  private readonly waiting = new Map<number, { resolve: (rows: ThreadRows) => void; reject: (error: Error) => void }>();
  private next = 1;

  private constructor() {
    const source = import.meta.url.endsWith('.ts');
    const entry = new URL(source ? './sqlite-thread.ts' : './sqlite-thread.js', import.meta.url);
    // SQLite came to Node 24 with a warning that says it may still change; it is pinned here.
    this.thread = new Worker(entry, { execArgv: [...(source ? ['--conditions=source'] : []), '--no-warnings'] });
    this.thread.unref();
    this.thread.on('message', (answer: ThreadAnswer) => this.settle(answer));
    this.thread.on('error', (error) => this.fail(error));
    this.thread.on('exit', () => this.fail(new RecordStoreError('the thread of the record store ended', 'ended')));
  }

  /** Throws RecordStoreError where the file cannot be opened as a database. */
  static async open(path: string): Promise<SqliteConnection> {
    const connection = new SqliteConnection();
    try {
      await connection.ask({ open: path });
    } catch (error) {
      await connection.thread.terminate();
      throw error;
    }
    return connection;
  }

  run(sql: string, values: readonly StoredValue[] = []): Promise<ThreadRows> {
    return this.ask({ sql, values });
  }

  async close(): Promise<void> {
    await this.ask({ close: true });
    await this.thread.terminate();
  }

  private ask(asked: Asked): Promise<ThreadRows> {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.thread.ref();
      this.thread.postMessage({ id, ...asked } satisfies ThreadRequest);
    });
  }

  private settle(answer: ThreadAnswer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (this.waiting.size === 0) this.thread.unref();
    if ('error' in answer) waiting?.reject(new RecordStoreError(answer.error, answer.code));
    else waiting?.resolve(answer);
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
