import type { RecordOrigin } from '#base/event.ts';
import type { Reject } from '#base/reject.ts';
import type { ByteRange, RangeFacts } from '#evidence/readers/contract.ts';
import type { Tail } from './match-tails.ts';

/** One range of one file: the unit that workers take from the shared counter. */
export interface Task {
  /** Index into the run's files. */
  readonly file: number;
  readonly range: ByteRange;
}

/** A file a worker may have to open. */
export interface TaskFile {
  readonly path: string;
  readonly size: number;
  /** Id of the reader that takes it. */
  readonly format: string;
  /** True when its only task hashes it as well. */
  readonly single: boolean;
}

export interface WorkerInput {
  readonly files: readonly TaskFile[];
  readonly tasks: readonly Task[];
  /** Int32: next task to take, number of tasks the main thread is done with. */
  readonly counters: SharedArrayBuffer;
  /** How far workers may run ahead of the output. */
  readonly ahead: number;
  /** Packed rules, or null when none are asked. */
  readonly rules: SharedArrayBuffer | null;
  readonly fullScan: boolean;
  readonly carve: boolean;
  /** Product columns for `user` and, with rows, for the ECS fields. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly rows: boolean;
  /** Whether match lines, or what records say, are wanted at all. */
  readonly tails: boolean;
  /** Whether files of one task are hashed. */
  readonly hashes: boolean;
}

export interface MatchRow {
  /** Index into the rule set. */
  readonly rule: number;
  readonly record: number;
}

/** A record that matched, or of which the fields were asked: told once however many rules it matched. */
export interface MatchedRecord {
  readonly timeUs: number;
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

/** What a task came to. Times are UTC microseconds, Infinity and -Infinity where there was no record. */
export interface TaskResult {
  readonly task: number;
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
  /** SHA-256 of a file of one task. */
  readonly sha256: string | null;
  readonly facts: RangeFacts | null;
  /** The operating system's word for why the range could not be read; null if it could. */
  readonly unreadable: string | null;
}

/** The last message of a worker. */
export interface WorkerEnd {
  readonly askedGroups: readonly number[];
}
