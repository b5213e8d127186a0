import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openRecordStore, type RecordStore } from '../drivers/sqlite/open-record-store.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Path of a record store that is not there yet, in a folder that is gone when the tests of the file have ended. */
export function tempStorePath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-records-'));
  folders.push(folder);
  return join(folder, 'records.sqlite');
}

/** A record store that has to open. */
export async function openTestStore(path = tempStorePath()): Promise<RecordStore> {
  const opened = await openRecordStore(path, 1_764_000_000_000_000);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}
