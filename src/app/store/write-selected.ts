import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Engine, Statement } from '#store/drivers/duckdb/engine.ts';
import type { SegmentsTable } from '#store/schema/segments.ts';
import { hashFile } from '../scan/file-hashes.ts';
import { settleFile } from '../scan/settle-file.ts';

/** Writes the rows of a statement as a segment of this path below the workspace: durable, not yet listed. */
export async function writeSelected(
  { workspace }: { readonly workspace: string },
  engine: Engine,
  path: string,
  statement: Statement,
): Promise<Pick<SegmentsTable, 'path' | 'bytes' | 'sha256'>> {
  const file = segmentFile(workspace, path);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  await engine.copy(statement, `${file}.part`);
  settleFile(`${file}.part`, file);
  return { path, bytes: statSync(file).size, sha256: await hashFile(file) };
}

/** What reads segments: a folder above them called `a=b` adds no column. */
export const readSegments = 'read_parquet($1, union_by_name = true, hive_partitioning = false)';

export function segmentFile(workspace: string, path: string): string {
  return join(workspace, ...path.split('/'));
}
