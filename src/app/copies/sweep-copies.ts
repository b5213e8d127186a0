import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { RecordTables } from '#store/schema/record-tables.ts';
import { copiesFolder, copyPath } from './copy-path.ts';

/** Names of copies that have not got their final name yet; they begin with the lease of who writes them. */
export function unfinishedCopies(workspace: string): string[] {
  const folder = join(workspace, copiesFolder);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.part'));
}

/** Removes copies that were left half done. */
export function removeUnfinished(workspace: string, names: readonly string[]): void {
  for (const name of names) rmSync(join(workspace, copiesFolder, name), { force: true });
}

/** Removes the copies of files that retention let go. */
export async function sweepExpired(workspace: string, db: Kysely<RecordTables>): Promise<void> {
  const expired = db.selectFrom('evidence_files').select('sha256').where('state', '=', 'expired');
  for (const { sha256 } of await expired.where('stored_bytes', 'is not', null).execute()) {
    rmSync(copyPath(workspace, sha256), { force: true });
    await db.updateTable('evidence_files').set({ stored_bytes: null }).where('sha256', '=', sha256).execute();
  }
}
