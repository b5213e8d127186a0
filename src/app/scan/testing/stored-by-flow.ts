import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flow } from '#app/flow.ts';
import { Engine } from '#store/drivers/duckdb/engine.ts';
import { type StoredRecord, storedRecord } from '#app/hunt/stored-record.ts';
import type { StoredBatch } from '../stored-batch.ts';

/** What a scan printed as rows, and what it kept. */
export interface StoredByFlow {
  readonly rows: readonly PrintedRow[];
  readonly records: readonly StoredRecord[];
  readonly batches: readonly StoredBatch[];
}

export interface PrintedRow {
  readonly file: string;
  readonly record: string;
  readonly offset: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly original: Readonly<Record<string, unknown>>;
}

/** Scans paths without a rule, into segments of a folder of its own, and reads those back. */
export async function storedByFlow(paths: readonly string[], workers = 1): Promise<StoredByFlow> {
  const workspace = mkdtempSync(join(tmpdir(), 'holdfast-store-'));
  try {
    const batches: StoredBatch[] = [];
    const printed: Uint8Array[] = [];
    await flow(
      {
        ...request,
        paths,
        workers,
        indicators: null,
        store: {
          known: async (intake) => intake,
          input: () => ({ workspace, lease: 'test', source: null, storedRows: {} }),
          take: async (batch) => void batches.push(batch),
          read: () => {},
          done: async () => {},
        },
      },
      { rows: async (bytes) => void printed.push(Buffer.from(bytes)), line: async () => {}, outcome: async () => {} },
      { start: () => {}, done: () => {}, end: () => {} },
    );
    const lines = Buffer.concat(printed).toString('utf8').split('\n').filter(Boolean);
    return { rows: lines.map((line) => JSON.parse(line) as PrintedRow), records: await readBack(workspace), batches };
  } finally {
    rmSync(workspace, { recursive: true });
  }
}

const request = {
  ownFiles: [],
  rules: async () => null,
  suppressions: [],
  day: '2026-01-01',
  codeCache: null,
  fullScan: false,
  carve: false,
  rows: true,
  zone: null,
  latestUs: null,
  lines: false,
  hashes: true,
  lang: 'en',
  minRank: 0,
  snapshots: false,
} as const;

async function readBack(workspace: string): Promise<StoredRecord[]> {
  const engine = await Engine.open({ folders: [workspace], memoryMb: 512, threads: 1 });
  try {
    const records: StoredRecord[] = [];
    for (const path of segmentFiles(workspace))
      for await (const rows of engine.rows({ text: 'SELECT * FROM read_parquet($1)', values: [path] }))
        records.push(...rows.map(storedRecord));
    return records;
  } finally {
    engine.close();
  }
}

/** Without the index beside each. */
function segmentFiles(workspace: string): string[] {
  const files = globSync(join(workspace, '**/*.parquet'));
  return files.filter((path) => !path.endsWith('.values.parquet')).sort();
}
