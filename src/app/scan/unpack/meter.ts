import { createHash, type Hash } from 'node:crypto';
import type { Pieces } from './pieces.ts';

/** Counts and hashes the bytes of a source as they pass. */
export class Meter {
  bytes = 0;
  /** Whether all bytes of the source have passed. */
  isDone = false;
  private readonly hash: Hash | null;

  constructor(hashes: boolean) {
    this.hash = hashes ? createHash('sha256') : null;
  }

  async *through(pieces: Pieces): Pieces {
    for await (const piece of pieces) {
      this.bytes += piece.length;
      this.hash?.update(piece);
      yield piece;
    }
    this.isDone = true;
  }

  /** Lower-case hex, '' where nothing is hashed. To be called once, when done. */
  sha256(): string {
    return this.hash?.digest('hex') ?? '';
  }
}

/** Bytes and hash of a source that passes just for them. */
export async function metered(pieces: Pieces, hashes: boolean): Promise<Meter> {
  const meter = new Meter(hashes);
  for await (const _ of meter.through(pieces));
  return meter;
}
