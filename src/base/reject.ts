import type { Reason } from './reason.ts';

/** A piece of evidence that could not be read. The run goes on; the reject is shown and counted. */
export interface Reject {
  /** Byte offset in the file at which reading failed. */
  readonly offset: number;
  /** Bytes the structure needed at that offset; 0 where the size is not the matter. */
  readonly needed: number;
  /** Bytes there were. */
  readonly had: number;
  readonly why: Reason;
}
