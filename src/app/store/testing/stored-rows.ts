import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { Engine } from '#store/drivers/duckdb/engine.ts';
import { type OpenStore, openStore } from '../open-store.ts';
import { segmentFile } from '../write-selected.ts';
import { readSegments } from '#store/sql/read-segments.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the tests of the file have ended. */
export function tempWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-workspace-'));
  folders.push(folder);
  return folder;
}

/** What an expression of SQL gives for each row that a query sees now, sorted. */
export async function storedRows(workspace: string, expression: string): Promise<readonly string[]> {
  const store = await openStore(workspace, 'reader');
  const engine = await Engine.open({ folders: [workspace], memoryMb: 512, threads: 1 });
  try {
    return await rowsSeen(store, engine, expression);
  } finally {
    engine.close();
    await store.close();
  }
}

async function rowsSeen(store: OpenStore, engine: Engine, expression: string): Promise<readonly string[]> {
  const segments = await store.db.selectFrom('segments').select('path').where('state', '=', 'live').execute();
  if (segments.length === 0) return [];
  const text = `SELECT ${expression} AS "row" FROM ${readSegments('$1')}`;
  const rows = await engine.all({ text, values: [segments.map(({ path }) => segmentFile(store.workspace, path))] });
  return rows.map(({ row }) => String(row)).sort();
}
