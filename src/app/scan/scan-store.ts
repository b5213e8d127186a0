import type { Intake } from './intake.ts';
import type { TaskResult } from './task-result.ts';
import type { StoreInput } from './store-input.ts';
import type { StoredBatch } from './stored-batch.ts';

/** The store as a scan sees it. Calls come in this order, `take` and `read` as often as there is something. */
export interface ScanStore {
  /** The intake, with what the store has of it marked as stored. */
  known(intake: Intake): Promise<Intake>;
  /** What workers need to write. */
  input(): StoreInput;
  /** Lists what a worker wrote. Once it returns, the batch is kept, whatever happens. */
  take(batch: StoredBatch): Promise<void>;
  /** A part of a task's result was entered: sources and their hashes become known. */
  read(result: TaskResult, file: number, sha256: string): void;
  /** All tasks are done. */
  done(): Promise<void>;
}
