import { Worker } from 'node:worker_threads';
import type { SQLInputValue } from 'node:sqlite';
import type { StatementDone, StatementFailed, ThreadAnswer, ThreadRequest } from './thread-protocol.ts';

/** What SQLite refused. */
export class SqliteError extends Error {
  /** Primary result code; null for what failed before SQLite was asked. */
  readonly code: number | null;

  constructor({ message, code }: StatementFailed) {
    super(message);
    this.code = code;
  }
}

/** A thread that has one database open. It keeps the program alive only while something is asked of it. */
export class SqliteThread {
  private readonly worker = startWorker();
  private readonly waiting: Waiting[] = [];
  private ended: Error | null = null;

  constructor() {
    this.worker.on('message', (answer: ThreadAnswer) => this.settle(answer));
    this.worker.on('error', (error) => this.end(error));
    this.worker.on('exit', () => this.end(new Error('the thread of the record store has ended')));
    this.worker.unref();
  }

  async open(path: string, busyMs: number): Promise<void> {
    await this.ask({ open: path, busyMs });
  }

  async run(sql: string, parameters: readonly unknown[]): Promise<StatementDone> {
    return this.ask({ sql, parameters: parameters.map(bound) });
  }

  /** The last that closes a file leaves nothing beside it. */
  async close(): Promise<void> {
    if (this.ended === null) await this.ask({ close: true });
    await this.worker.terminate();
  }

  private ask(request: ThreadRequest): Promise<StatementDone> {
    if (this.ended !== null) return Promise.reject(this.ended);
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.worker.ref();
      this.worker.postMessage(request);
    });
  }

  private settle(answer: ThreadAnswer): void {
    const first = this.waiting.shift();
    if (this.waiting.length === 0) this.worker.unref();
    if ('done' in answer) first?.resolve(answer.done);
    else first?.reject(new SqliteError(answer.failed));
  }

  private end(error: Error): void {
    this.ended ??= error;
    for (const { reject } of this.waiting.splice(0)) reject(this.ended);
  }
}

interface Waiting {
  readonly resolve: (done: StatementDone) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A value as SQLite takes it. Whole numbers go as integers; one that a double does not hold exactly, or a fraction, is refused:
 * no column holds either, and rounding would go unnoticed. (Reading such a number is refused by node:sqlite.)
 */
function bound(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || value instanceof Uint8Array) return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (typeof value === 'bigint' && Number.isSafeInteger(Number(value))) return value;
  throw new TypeError(
    `the record store holds text, bytes and integers up to 2^53, not ${typeof value} ${String(value)}`,
  );
}

/** A thread runs the same tree as this one: sources in a checkout, the build in an installed package. */
function startWorker(): Worker {
  const source = import.meta.url.endsWith('.ts');
  return new Worker(new URL(source ? './thread.ts' : './thread.js', import.meta.url), {
    execArgv: source ? ['--conditions=source'] : [],
  });
}
