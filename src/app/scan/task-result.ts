import type { RecordOrigin } from '#base/event.ts';
import type { Unread } from '#base/summary-line.ts';
import type { Reject } from '#base/reject.ts';
import type { RangeFacts } from '#evidence/reading/range-facts.ts';
import type { CorrelationPart } from './correlation-pass.ts';
import type { Tail } from './match-tails.ts';
import type { StoredBatch } from './stored-batch.ts';

export interface MatchRow {
  /** Number of the question: index into the rule set, or beyond it of an indicator (indicator-pass.ts). */
  readonly rule: number;
  readonly record: number;
}

/** A record that matched, or of which the fields were asked: told once however many rules it matched. */
export interface MatchedRecord {
  readonly timeUs: number;
  /** Who wrote the log, and its name. */
  readonly product: string;
  readonly channel: string;
  readonly host: string;
  readonly user: string;
  readonly recordId: string;
  readonly offset: number;
  readonly length: number;
  readonly origin: RecordOrigin;
  readonly recordSha256: string;
  /** Its part of `tails`. */
  readonly tail: Tail;
}

/** A record that tells that a log was cleared. */
export interface ClearedLog {
  readonly channel: string;
  readonly host: string;
  readonly record: string;
  readonly timeUs: number;
}

/** A source of a task: the file itself (ordinal 0), or something inside it. */
export interface TaskSource {
  readonly ordinal: number;
  /** Path as it is shown; `archive.zip!/member` for what stands in an archive. */
  readonly path: string;
  /** Reader id, kind of archive, or `unknown`. */
  readonly format: string;
  /** Bytes of the source as it stands, packed or not; null before its last part. */
  readonly bytes: number | null;
  /** What it looks like, if no reader takes it. */
  readonly unread: Unread | null;
  /** Whether times were placed in the zone of the run; known with its last part. */
  readonly zoned: boolean;
}

/** What came of some records. Times are UTC microseconds, Infinity and -Infinity where there was no record. */
export interface PassPart {
  readonly records: number;
  readonly fromUs: number;
  readonly toUs: number;
  readonly matches: readonly MatchRow[];
  readonly matched: readonly MatchedRecord[];
  /** Ends of the match lines, as UTF-8 (match-tails.ts). */
  readonly tails: Uint8Array;
  readonly rejects: readonly Reject[];
  readonly cleared: readonly ClearedLog[];
  /** NDJSON of all records, with `rows`. */
  readonly rows: Uint8Array | null;
  readonly facts: readonly RangeFacts[];
  /** Written to the store, and not listed there yet. */
  readonly batches: readonly StoredBatch[];
  /** What correlations want to know of the records; null without any. */
  readonly correlated: CorrelationPart | null;
}

/** A part of what a task came to. Parts of a task come in order, the last one says so. */
export interface TaskResult extends PassPart {
  readonly task: number;
  readonly last: boolean;
  readonly source: TaskSource;
  /** SHA-256 of the source; null where the main thread hashes the file. */
  readonly sha256: string | null;
  /** The operating system's word for why the range could not be read; null if it could. */
  readonly unreadable: string | null;
}
