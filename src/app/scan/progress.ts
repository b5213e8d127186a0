import type { Intake } from './intake.ts';
import type { TaskResult } from './task-result.ts';

/** Follows a scan for whoever waits. */
export interface Progress {
  start(intake: Intake): void;
  done(result: TaskResult, intake: Intake): void;
  end(): void;
}
