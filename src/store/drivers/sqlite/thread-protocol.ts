/** A value of the record store: what both SQLite and PostgreSQL hold without a change. */
export type StoredValue = string | number | null | Uint8Array;

/** What the thread is asked: to open a file, first; then to run statements, one after the other. */
export type ThreadRequest =
  | { readonly id: number; readonly open: string }
  | { readonly id: number; readonly sql: string; readonly values: readonly StoredValue[] }
  | { readonly id: number; readonly close: true };

export interface ThreadRows {
  readonly rows: readonly Record<string, StoredValue>[];
  /** Rows that were written. */
  readonly changes: number;
}

export type ThreadAnswer =
  | ({ readonly id: number } & ThreadRows)
  | { readonly id: number; readonly error: string; readonly code: string };
