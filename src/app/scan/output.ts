import { createWriteStream, openSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { exitCode, UserError } from '../user-error.ts';
import { errorCode } from './walk.ts';

/** Where data goes: standard output or a file. Writes wait for a slow reader, so nothing piles up in memory. */
export class Output {
  private readonly stream: Writable;
  private readonly path: string | null;
  /** What waits to be handed over; used again once it is. */
  private readonly waiting = Buffer.allocUnsafeSlow(WAITING_BYTES);
  private used = 0;
  private broken: Error | null = null;

  /** Opens the file, which is emptied. Ends the program where that is not possible. */
  constructor(path: string | null) {
    this.path = path;
    this.stream = path === null ? process.stdout : createWriteStream('', { fd: openForWriting(path) });
    this.stream.on('error', (error) => {
      this.broken = error;
    });
  }

  /** Columns, and whether colours are shown: both only mean something on a terminal. */
  look(env: NodeJS.ProcessEnv): { readonly width: number; readonly colour: boolean } {
    if (this.path !== null || process.stdout.isTTY !== true) return { width: widthInFiles, colour: false };
    return { width: process.stdout.columns, colour: (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb' };
  }

  /** Adds text; the promise is settled when there is room for more. */
  write(text: string): Promise<void> | void {
    if (text.length * WIDEST > WAITING_BYTES - this.used) return this.writeLong(text);
    this.used += this.waiting.write(text, this.used);
  }

  /** Adds a line in two parts, and its end. */
  writeLine(head: string, tail: Uint8Array | null): Promise<void> | void {
    const needed = head.length * WIDEST + (tail?.length ?? 0) + 1;
    if (needed > WAITING_BYTES - this.used) return this.writeLongLine(head, tail);
    this.used += this.waiting.write(head, this.used);
    if (tail !== null) {
      this.waiting.set(tail, this.used);
      this.used += tail.length;
    }
    this.waiting[this.used++] = LINE_END;
  }

  async writeBytes(bytes: Uint8Array): Promise<void> {
    await this.flush();
    await this.send(bytes);
  }

  async flush(): Promise<void> {
    if (this.used === 0) return;
    await this.send(this.waiting.subarray(0, this.used));
    this.used = 0;
  }

  private async writeLong(text: string): Promise<void> {
    await this.flush();
    if (text.length * WIDEST <= WAITING_BYTES) this.used = this.waiting.write(text);
    else await this.send(text);
  }

  private async writeLongLine(head: string, tail: Uint8Array | null): Promise<void> {
    await this.writeLong(head);
    if (tail !== null) await this.writeBytes(tail);
    await this.write('\n');
  }

  /** Settled when everything is written; standard output stays open. */
  async close(): Promise<void> {
    await this.flush();
    if (this.path !== null) {
      this.stream.end();
      await finished(this.stream).catch(() => {});
    } else {
      await new Promise<void>((resolve) => this.stream.write('', () => resolve()));
    }
    this.requireWhole();
  }

  /** Settled when the system has taken the chunk: a slow reader is waited for, and the memory is free again. */
  private send(chunk: string | Uint8Array): Promise<void> {
    this.requireWhole();
    return new Promise((resolve, reject) => {
      const done = (error: Error | null | undefined) => (error ? reject(unwritable(this.path, error)) : resolve());
      try {
        this.stream.write(chunk, done);
      } catch (error) {
        // standard output throws at once where it is a file
        reject(unwritable(this.path, error));
      }
    });
  }

  private requireWhole(): void {
    if (this.broken !== null) throw unwritable(this.path, this.broken);
  }
}

const WAITING_BYTES = 1 << 17;
/** Bytes that a UTF-16 code unit may take in UTF-8. */
const WIDEST = 3;
const LINE_END = 0x0a;

/** Of a table that goes to no terminal: wide enough for names and paths of an ordinary length. */
const widthInFiles = 160;

function openForWriting(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** A closed pipe stays what it is: main.ts ends quietly. */
function unwritable(path: string | null, error: unknown): unknown {
  const code = errorCode(error);
  if (code === 'EPIPE') return error;
  return new UserError(
    exitCode.environment,
    path === null ? { key: 'cli.stdout-unwritable' } : { key: 'cli.out-unwritable', values: { path } },
    { key: 'cli.out-unwritable-why', values: { code } },
    { key: 'cli.out-unwritable-todo' },
  );
}
