import type { Lang } from '#catalog/lang.ts';
import type { ByteRange } from '#evidence/reading/ranges.ts';
import type { CorrelationInput } from './correlation-pass.ts';
import type { IndicatorInput } from './indicator-pass.ts';
import type { StoredBatch } from './stored-batch.ts';
import type { StoreInput } from './store-input.ts';

/** Of the shared counters: those before it are of tasks. */
export const FIRST_PART_COUNTER = 2;

/** One range of one file: the unit that workers take from the shared counter. */
export interface Task {
  /** Index into the run's files. */
  readonly file: number;
  readonly range: ByteRange;
  /** True when the store has its records. */
  readonly stored: boolean;
}

/** A file a worker may have to open. */
export interface TaskFile {
  readonly path: string;
  readonly size: number;
  /** Id of the reader of ranges that takes it; null where the task that reads it finds out what it holds. */
  readonly format: string | null;
  /** True when its only task hashes it as well. */
  readonly single: boolean;
  /** True when the store has all of it. */
  readonly stored: boolean;
  /** When the file was last written, milliseconds since 1970: no time in it is later. */
  readonly modifiedMs: number;
}

export interface WorkerInput {
  readonly files: readonly TaskFile[];
  readonly tasks: readonly Task[];
  /** Int32: next task to take, number of tasks the main thread is done with, then by worker the parts it has taken. */
  readonly counters: SharedArrayBuffer;
  /** Hashes of files of several tasks (shared-hashes.ts). */
  readonly fileHashes: SharedArrayBuffer;
  /** How far workers may run ahead of the output. */
  readonly ahead: number;
  /** Packed rules, or null when none are asked. */
  readonly rules: SharedArrayBuffer | null;
  /** What correlations among the rules need; null without any. */
  readonly correlations: CorrelationInput | null;
  /** Indicators, or null when there are none. */
  readonly indicators: IndicatorInput | null;
  readonly fullScan: boolean;
  readonly carve: boolean;
  /** Zone of times that state none, null where none was set; and the last time there can be, null for each file's own. */
  readonly zone: string | null;
  readonly latestUs: number | null;
  readonly rows: boolean;
  readonly lang: Lang;
  /** Whether match lines, or what records say, are wanted at all. */
  readonly tails: boolean;
  /** Whether files of one task are hashed. */
  readonly hashes: boolean;
  /** Where records are kept; null for nowhere. */
  readonly store: StoreInput | null;
}

/** A worker waits for the hash of this file. */
export interface HashWanted {
  readonly hashWanted: number;
}

/** The last message of a worker. */
export interface WorkerEnd {
  readonly askedGroups: readonly number[];
  /** What was gathered for the store since the last task. */
  readonly batch: StoredBatch | null;
}
