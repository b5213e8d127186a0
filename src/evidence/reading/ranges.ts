import type { RangeFacts } from './range-facts.ts';
import type { RecordSink } from './record-sink.ts';

/** Half-open byte range of a file. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface ReaderOptions {
  /** Also recover records from slack space and orphaned structures, marked by origin. */
  readonly carve: boolean;
}

export interface RangeReader {
  /** Reads one range. `bytes` holds exactly the range (it may be shorter when the file ends early). */
  read(bytes: Uint8Array, range: ByteRange, sink: RecordSink): RangeFacts;
}
