import type { Reason } from '#base/reason.ts';
import { SqliteError } from './sqlite-thread.ts';

/** What stands between us and the record store, and what its owner can do. */
export interface StoreTrouble {
  readonly why: Reason;
  readonly todo: Reason;
}

/** The trouble an error of the store tells of; null where it is a fault of our own. */
export function storeTrouble(error: unknown): StoreTrouble | null {
  if (error instanceof SqliteError) return error.code === null ? null : (troubles[error.code] ?? null);
  const { code, syscall } = error as { readonly code?: string; readonly syscall?: string };
  if (code === undefined || syscall === undefined) return null;
  return { why: { key: 'record.system', values: { code } }, todo: { key: 'record.system-todo' } };
}

const full: StoreTrouble = { why: { key: 'record.full' }, todo: { key: 'record.full-todo' } };
const damaged: StoreTrouble = { why: { key: 'record.damaged' }, todo: { key: 'record.damaged-todo' } };
const closed: StoreTrouble = { why: { key: 'record.closed' }, todo: { key: 'record.system-todo' } };

/** By result code (sqlite.org/rescode.html). */
const troubles: Readonly<Record<number, StoreTrouble>> = {
  5: { why: { key: 'record.busy' }, todo: { key: 'record.busy-todo' } },
  8: closed,
  10: { why: { key: 'record.disk' }, todo: { key: 'record.full-todo' } },
  11: damaged,
  13: full,
  14: closed,
  26: { why: { key: 'record.no-store' }, todo: { key: 'record.no-store-todo' } },
};
