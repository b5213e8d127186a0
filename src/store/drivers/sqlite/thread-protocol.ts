import type { SQLInputValue } from 'node:sqlite';

/** What the thread is asked: to open the file, once and first; to run statements, one at a time; to close it, last. */
export type ThreadRequest =
  | { readonly open: string; readonly busyMs: number }
  | { readonly sql: string; readonly parameters: readonly SQLInputValue[] }
  | { readonly close: true };

/** Answers come in the order of the requests. */
export type ThreadAnswer = { readonly done: StatementDone } | { readonly failed: StatementFailed };

export interface StatementDone {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Null for statements that give rows. */
  readonly changes: number | null;
}

export interface StatementFailed {
  readonly message: string;
  /** Result code of SQLite (sqlite.org/rescode.html), the primary one; null for what failed before SQLite was asked. */
  readonly code: number | null;
}
