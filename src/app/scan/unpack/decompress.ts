import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import unbzip2 from 'unbzip2-stream';
import { type Budget, PackingError } from './limits.ts';
import type { Pieces } from './pieces.ts';

export type Compression = 'gzip' | 'zstd' | 'bzip2';

const chunkSize = 256 << 10;
const openers: Readonly<Record<Compression, () => Duplex>> = {
  gzip: () => createGunzip({ chunkSize }),
  zstd: () => createZstdDecompress({ chunkSize }),
  bzip2: unbzip2,
};

/** Unpacks a stream. What comes before damage is handed out; then it throws a PackingError. */
export async function* decompress(packed: Pieces, compression: Compression, budget: Budget): Pieces {
  const stream = openers[compression]();
  const state = { packed: 0, grown: 0 };
  const output = new Output(stream);
  const feeding = feed(packed, stream, state, output);
  try {
    for await (const piece of output.pieces()) {
      state.grown += piece.length;
      budget.spend(piece.length, state.packed, state.grown);
      yield piece;
    }
  } catch (error) {
    throw error instanceof PackingError ? error : damaged(error);
  } finally {
    output.close();
    stream.destroy();
    await feeding;
  }
}

function damaged(error: unknown): Error {
  if (error instanceof Error && 'syscall' in error) return error;
  const text = error instanceof Error ? error.message : String(error);
  return new PackingError({ key: 'reader.archive-damaged', values: { text } });
}

async function feed(pieces: Pieces, stream: Duplex, state: { packed: number }, output: Output): Promise<void> {
  try {
    for await (const piece of pieces) {
      if (output.isClosed) return;
      state.packed += piece.length;
      // Streams of the old kind have no `errored`: theirs is told by the event.
      if (!stream.write(piece) && !output.isClosed) await Promise.race([once(stream, 'drain'), output.closed]);
    }
    stream.end();
  } catch (error) {
    output.fail(error);
  }
}

/** The readable side, drained by hand: iterating it would lose what was unpacked before an error. */
class Output {
  isClosed = false;
  readonly closed: Promise<void>;
  private readonly stream: Duplex;
  private readonly waiting: Uint8Array[] = [];
  private error: unknown = null;
  private ended = false;
  private wake: () => void = () => {};
  private tellClosed: () => void = () => {};

  constructor(stream: Duplex) {
    this.stream = stream;
    this.closed = new Promise((resolve) => {
      this.tellClosed = resolve;
    });
    stream.on('data', (piece: Uint8Array) => {
      this.waiting.push(piece);
      stream.pause();
      this.wake();
    });
    stream.on('end', () => {
      this.ended = true;
      this.wake();
    });
    stream.on('error', (error) => this.fail(error));
  }

  fail(error: unknown): void {
    this.error ??= error;
    this.close();
    this.wake();
  }

  close(): void {
    this.isClosed = true;
    this.tellClosed();
  }

  async *pieces(): Pieces {
    for (;;) {
      for (let piece = this.waiting.shift(); piece !== undefined; piece = this.waiting.shift()) yield piece;
      if (this.error !== null) throw this.error;
      if (this.ended) return;
      const woken = new Promise<void>((resolve) => {
        this.wake = resolve;
      });
      this.stream.resume();
      await woken;
    }
  }
}
