import type { RuleOutput } from './rule-outputs.ts';
import type { TaskResult } from './task-result.ts';

/** The indicators that a scan asks records for. */
export interface ScanIndicators {
  /** Packed set (IndicatorPass). */
  readonly set: SharedArrayBuffer;
  /**
   * A part of a task's result, before its matches are entered. `first`: number of the first indicator among all questions;
   * `sha256`: hash of what it was read from.
   */
  take(result: TaskResult, first: number, read: { readonly isNew: boolean; readonly sha256: string }): Promise<void>;
  /** What matches of an indicator say that was taken before; numbered from 0. */
  output(number: number): RuleOutput;
  /** All tasks are done. */
  done(): Promise<void>;
}
