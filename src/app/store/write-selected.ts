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
  columns: number,
): Promise<Pick<SegmentsTable, 'path' | 'bytes' | 'sha256'>> {
  const file = segmentFile(workspace, path);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  await engine.copy(statement, `${file}.part`, groupRows(columns));
  settleFile(`${file}.part`, file);
  return { path, bytes: statSync(file).size, sha256: await hashFile(file) };
}

/** Cells of a group of rows that the engine holds at once, and a bound below which there would be too many groups. */
const heldCells = 2_000_000;
const leastGroup = 4_096;

function groupRows(columns: number): number {
  return Math.max(leastGroup, Math.floor(heldCells / (columns + 20)));
}

export function segmentFile(workspace: string, path: string): string {
  return join(workspace, ...path.split('/'));
}
