import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openRecordStore, type RecordStore } from '#store/drivers/sqlite/open-record-store.ts';
import { SqliteError } from '#store/drivers/sqlite/sqlite-thread.ts';
import { type StoreTrouble, storeTrouble } from '#store/drivers/sqlite/store-trouble.ts';
import { makeFolder } from '../make-folder.ts';
import { exitCode, UserError } from '../user-error.ts';

/**
 * Opens the record store of a workspace, making both where they are not, hands it to `work` and closes it again, whatever
 * happens. What keeps it from being used ends the program with its three lines.
 */
export async function withRecords<T>(workspace: string, work: (store: RecordStore) => Promise<T>): Promise<T> {
  const store = await openRecords(workspace);
  try {
    return await work(store);
  } catch (error) {
    throw sqliteTrouble(workspace, error);
  } finally {
    await store.close();
  }
}

/** What SQLite refuses while the store is open, as what its owner can do about it; any other error as it is. */
export function sqliteTrouble(workspace: string, error: unknown): unknown {
  return error instanceof SqliteError ? troubleOf(workspace, error) : error;
}

/** Whether the workspace has a record store: who only looks does not make one. */
export function hasRecords(workspace: string): boolean {
  return existsSync(recordsFile(workspace));
}

/** The same for whoever closes it. */
export async function openRecords(workspace: string): Promise<RecordStore> {
  try {
    makeFolder(workspace);
  } catch (error) {
    throw troubleOf(workspace, error);
  }
  const opened = await openRecordStore(recordsFile(workspace), Date.now() * 1000);
  if (opened.ok) return opened.value;
  throw cannotUse(workspace, opened.error);
}

function troubleOf(workspace: string, error: unknown): unknown {
  const trouble = storeTrouble(error);
  return trouble === null ? error : cannotUse(workspace, trouble);
}

function cannotUse(workspace: string, { why, todo }: StoreTrouble): UserError {
  return new UserError(
    exitCode.environment,
    { key: 'record.cannot', values: { path: recordsFile(workspace) } },
    why,
    todo,
  );
}

function recordsFile(workspace: string): string {
  return join(workspace, 'records.sqlite');
}
