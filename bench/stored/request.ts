import type { Statement } from '#store/drivers/duckdb/engine.ts';

/** What the process that measures hunts is asked, as JSON in its one argument. */
export interface HuntMeasureRequest {
  readonly workspace: string;
  /** File of one rule. */
  readonly rule: string;
  readonly runs: number;
}

/** What it answers, as JSON on standard output. Times by round. */
export interface HuntMeasureAnswer {
  readonly huntMs: readonly number[];
  readonly readMs: readonly number[];
  readonly hits: number;
  /** Columns that the hunt looks at, and so the other reads. */
  readonly columns: readonly string[];
  /** The read itself. */
  readonly statement: Statement;
}
