import { createWriteStream, openSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { exitCode, UserError } from '../user-error.ts';
import { errorCode } from './walk.ts';

/** Where data goes: standard output or a file. Writes wait for a slow reader, so nothing piles up in memory. */
export class Output {
  private readonly stream: Writable;
  private readonly path: string | null;
  private buffered: string[] = [];
  private length = 0;
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
    this.buffered.push(text);
    this.length += text.length;
    if (this.length >= FLUSH_CHARACTERS) return this.flush();
  }

  async writeBytes(bytes: Uint8Array): Promise<void> {
    await this.flush();
    await this.send(bytes);
  }

  async flush(): Promise<void> {
    if (this.length === 0) return;
    const text = this.buffered.join('');
    this.buffered = [];
    this.length = 0;
    await this.send(text);
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

  private async send(chunk: string | Uint8Array): Promise<void> {
    this.requireWhole();
    if (this.hand(chunk)) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        this.stream.off('drain', done).off('error', done).off('close', done);
        resolve();
      };
      this.stream.on('drain', done).on('error', done).on('close', done);
    });
    this.requireWhole();
  }

  /** Gives the chunk to the stream. Standard output throws at once where it is a file. */
  private hand(chunk: string | Uint8Array): boolean {
    try {
      return this.stream.write(chunk);
    } catch (error) {
      throw unwritable(this.path, error);
    }
  }

  private requireWhole(): void {
    if (this.broken !== null) throw unwritable(this.path, this.broken);
  }
}

const FLUSH_CHARACTERS = 1 << 16;

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
