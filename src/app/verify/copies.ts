import { copyName, copyPath } from '../copies/copy-path.ts';
import { copiesIn, type FindCopies } from '../copies/find-copies.ts';
import { checkCopy } from '../copies/read-copy.ts';
import { hasRecords, withRecords } from '../records/with-records.ts';
import type { CheckedSegments } from './segments.ts';

/** Unpacks and hashes every file of the evidence that is kept; a workspace in which nothing is kept has none. */
export async function checkCopies(workspace: string): Promise<CheckedSegments> {
  if (!hasRecords(workspace)) return { checked: 0, changed: [], missing: [] };
  return withRecords(workspace, async ({ db }) => {
    const kept = db.selectFrom('evidence_files').select(['sha256', 'bytes', 'path']).where('state', '=', 'kept');
    const files = await kept.orderBy('sha256').execute();
    const bad = { changed: [] as string[], missing: [] as string[] };
    for (const file of files) {
      const state = await checkCopy({ ...file, copy: copyPath(workspace, file.sha256) });
      if (state !== 'equal') bad[state].push(copyName(file.sha256));
    }
    return { checked: files.length, ...bad };
  });
}

/** Calls `work` with the way to copies of the workspace; null where nothing is kept. */
export async function withCopies<T>(workspace: string, work: (copies: FindCopies | null) => Promise<T>): Promise<T> {
  if (!hasRecords(workspace)) return work(null);
  return withRecords(workspace, ({ db }) => work(copiesIn(workspace, db)));
}
