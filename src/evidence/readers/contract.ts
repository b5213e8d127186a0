import type { EventView } from '#base/event.ts';
import type { Reject } from '#base/reject.ts';

/** Half-open byte range of a file. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** What a range reader hands out, in file order. */
export interface RecordSink {
  /** The view is valid only during the call. */
  record(event: EventView): void;
  reject(reject: Reject): void;
}

/** What a reader noticed about a range beside its records: said in the summary, never silently dropped. */
export interface RangeFacts {
  /** Whether the range held anything at all. */
  readonly holds?: boolean;
  /** Something that is wrong only if a later range of the file holds anything, such as a gap that is no longer the end. */
  readonly ifMoreFollows?: Reject | null;
  /** Numbered gaps, cleared logs and the like are told from these. Keyed by the reader, see its own page. */
  readonly [fact: string]: unknown;
}

/** A log format. Pure: bytes in, records and rejects out; nothing throws for what the bytes hold. */
export interface Reader {
  /** Lower kebab-case; folder name and the `format` of a source in the summary. */
  readonly id: string;
  /** Evidence types (catalog/evidence) this format supplies. */
  readonly evidence: readonly string[];
  /** Confidence from 0 to 1 that these first bytes (up to 4 KiB) begin a file of this format. Never decides by name alone. */
  recognise(head: Uint8Array, name: string): number;
  /** Cuts a file of `size` bytes into ranges that can be read independently, in file order, each at most about 4 MiB. */
  ranges(size: number): ByteRange[];
  /** A reader with its own scratch memory, for one worker. */
  open(options: ReaderOptions): RangeReader;
}

export interface ReaderOptions {
  /** Also recover records from slack space and orphaned structures, marked by origin. */
  readonly carve: boolean;
}

export interface RangeReader {
  /**
   * Reads one range. `bytes` holds exactly the range (it may be shorter when the file ends early); `fileSize` is the size
   * of the whole file, so that "past the end of the file" and "past the end of this range" are told apart.
   */
  read(bytes: Uint8Array, range: ByteRange, fileSize: number, sink: RecordSink): RangeFacts;
}
