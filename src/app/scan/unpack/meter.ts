import { createHash, type Hash } from 'node:crypto';
import { PackingError } from './limits.ts';
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

  /** Lower-case hex; '' where nothing is hashed, or the source could not be read to its end. To be called once. */
  sha256(): string {
    return this.isDone ? (this.hash?.digest('hex') ?? '') : '';
  }
}

/** Bytes and hash of a source that passes just for them. */
export async function metered(pieces: Pieces, hashes: boolean): Promise<Meter> {
  const meter = new Meter(hashes);
  try {
    for await (const _ of meter.through(pieces));
  } catch (error) {
    // Told as a reject by whoever reads the source.
    if (!(error instanceof PackingError)) throw error;
  }
  return meter;
}
