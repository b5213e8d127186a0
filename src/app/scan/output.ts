import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';

/** Where data goes: standard output or a file. Writes wait for a slow reader, so nothing piles up in memory. */
export class Output {
  private readonly stream: Writable;
  private readonly owned: boolean;
  private buffered: string[] = [];
  private length = 0;
  private broken: Error | null = null;

  constructor(path: string | null) {
    this.stream = path === null ? process.stdout : createWriteStream(path);
    this.owned = path !== null;
    this.stream.on('error', (error) => {
      this.broken = error;
    });
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

  async close(): Promise<void> {
    await this.flush();
    if (this.owned) {
      this.stream.end();
      await finished(this.stream);
    }
  }

  private async send(chunk: string | Uint8Array): Promise<void> {
    if (this.broken !== null) throw this.broken;
    if (this.stream.write(chunk)) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        this.stream.off('drain', done).off('error', done).off('close', done);
        resolve();
      };
      this.stream.on('drain', done).on('error', done).on('close', done);
    });
    if (this.broken !== null) throw this.broken;
  }
}

const FLUSH_CHARACTERS = 1 << 16;
