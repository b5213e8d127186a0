import { existsSync } from 'node:fs';
import { hasRecords } from '../records/with-records.ts';
import { hashFile } from '../scan/file-hashes.ts';
import { segmentFile } from '../store/write-selected.ts';
import { withStore } from '../store/with-store.ts';

/** How the segments of a store compare with what its list says of them. Paths below the workspace. */
export interface CheckedSegments {
  readonly checked: number;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
}

/** Hashes every segment that queries read; a workspace in which nothing is kept has none. */
export async function checkSegments(workspace: string): Promise<CheckedSegments> {
  if (!hasRecords(workspace)) return { checked: 0, changed: [], missing: [] };
  return withStore(workspace, 'reader', async ({ db }) => {
    const live = db.selectFrom('segments').select(['path', 'sha256']).where('state', '=', 'live');
    const segments = await live.orderBy('path').execute();
    const changed: string[] = [];
    const missing: string[] = [];
    for (const { path, sha256 } of segments) {
      const file = segmentFile(workspace, path);
      if (!existsSync(file)) missing.push(path);
      else if ((await hashFile(file)) !== sha256) changed.push(path);
    }
    return { checked: segments.length, changed, missing };
  });
}
