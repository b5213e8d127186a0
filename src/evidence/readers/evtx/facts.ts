import type { RangeFacts } from '#evidence/reading/range-facts.ts';
import type { RecordRun } from '#base/record-run.ts';
import type { Reject } from '#base/reject.ts';

/** What the reader noticed about a range beside its records. */
export interface EvtxFacts extends RangeFacts {
  readonly holds: boolean;
  /** Chunks of zeros at the end of the range: space set aside, unless the log goes on behind them. */
  readonly ifMoreFollows: Reject | null;
  /** Chunks read; blocks of zeros only (space set aside by the log); blocks that hold something but are no chunk. */
  readonly chunks: number;
  readonly emptyChunks: number;
  readonly badChunks: number;
  /** Records handed out with origin `live`, and with another origin. */
  readonly records: number;
  readonly carved: number;
  /** From the file header, so only in the facts of the first range, and only where the header could be read. */
  readonly dirty?: boolean;
  readonly full?: boolean;
  readonly headerChunks?: number;
  readonly headerNextRecord?: string;
  /** Numbering of the live records, and whether all of it is told (a range tells at most 4,096 runs). */
  readonly runs: readonly RecordRun[];
  readonly runsComplete: boolean;
}
