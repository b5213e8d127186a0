import type { Reason } from '#base/reason.ts';

/** How far archives are followed. */
export interface Limits {
  /** Archives and compressions inside each other. */
  readonly depth: number;
  /** Files of one archive. */
  readonly members: number;
  /** Bytes that one file of the evidence may unpack to, all its members together. */
  readonly bytes: number;
  /** Times its size that a compression may grow to, past the first `ratioFrom` bytes: logs are packed 1 : 100 at most. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const standardLimits: Limits = {
  depth: 5,
  members: 100_000,
  bytes: 64 * 2 ** 30,
  ratio: 250,
  ratioFrom: 128 << 20,
};

/** Why an archive is not read, or not to its end. */
export class PackingError extends Error {
  readonly why: Reason;

  constructor(why: Reason) {
    super(why.key);
    this.why = why;
  }
}

/** What one file of the evidence has unpacked to so far. */
export class Budget {
  readonly limits: Limits;
  private unpacked = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** Counts unpacked bytes; `packed` and `grown` are those of the compression they come from. */
  spend(bytes: number, packed: number, grown: number): void {
    const { limits } = this;
    this.unpacked += bytes;
    if (this.unpacked > limits.bytes)
      throw new PackingError({ key: 'reader.archive-too-large', values: { limit: limits.bytes } });
    if (grown > limits.ratioFrom && grown > packed * limits.ratio)
      throw new PackingError({ key: 'reader.archive-bomb', values: { limit: limits.ratio } });
  }
}
