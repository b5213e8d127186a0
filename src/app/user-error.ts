import type { Reason } from '#base/reason.ts';

/** Ends the program: what happened, why, what to do, and the exit code of architecture.md 6. */
export class UserError extends Error {
  readonly exitCode: number;
  readonly what: Reason;
  readonly why: Reason;
  readonly todo: Reason;

  constructor(exitCode: number, what: Reason, why: Reason, todo: Reason) {
    super(what.key);
    this.exitCode = exitCode;
    this.what = what;
    this.why = why;
    this.todo = todo;
  }
}

/** Exit codes of the command line (architecture.md 6). */
export const exitCode = {
  fine: 0,
  findings: 1,
  usage: 2,
  unreadable: 3,
  environment: 4,
  integrity: 5,
  refused: 6,
  interrupted: 130,
} as const;
