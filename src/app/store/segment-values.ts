import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Engine } from '#store/drivers/duckdb/engine.ts';
import type { SegmentValuesTable } from '#store/schema/segment-values.ts';
import { encodeValues } from '#store/segments/encode-values.ts';
import { SegmentBuilder } from '#store/segments/segment-builder.ts';
import { valuesPath } from '#store/segments/values-path.ts';
import { StoredEvents } from '../hunt/stored-event.ts';
import { fieldName, storedRecord } from '../hunt/stored-record.ts';
import { Columns } from '../scan/columns.ts';
import { hashFile } from '../scan/file-hashes.ts';
import { RecordObservables } from '../scan/record-observables.ts';
import { settleFile } from '../scan/settle-file.ts';

interface Workspace {
  readonly workspace: string;
}

/** A segment that goes into another: its rows come behind those of the parts before it. */
export interface MergedPart {
  /** Path below the workspace, with `/`. */
  readonly path: string;
  readonly rows: number;
}

/**
 * Writes the index of a segment that holds the rows of others, in their order, from the indexes of those. Null where one of them
 * has none: the segment is then searched by its rows. To be listed with the segment.
 */
export async function mergeValues(
  { workspace }: Workspace,
  engine: Engine,
  parts: readonly MergedPart[],
  segment: string,
): Promise<SegmentValuesTable | null> {
  const indexes = parts.map(({ path }) => fileOf(workspace, valuesPath(path)));
  if (!indexes.every((index) => existsSync(index))) return null;
  const bases: string[] = [];
  let base = 0;
  for (const { rows } of parts) {
    bases.push(String(base));
    base += rows;
  }
  const file = fileOf(workspace, valuesPath(segment));
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const text = `SELECT kind, value, count, v.base + CAST(p.base AS INTEGER) AS base, row, more
    FROM read_parquet($1, filename = true, hive_partitioning = false) v
    JOIN (SELECT unnest($1) AS path, unnest($2) AS base) p ON v.filename = p.path`;
  await engine.copy({ text, values: [indexes, bases] }, `${file}.part`);
  settleFile(`${file}.part`, file);
  const [counted] = await engine.all({ text: 'SELECT count(*) AS rows FROM read_parquet($1)', values: [file] });
  return listed(workspace, segment, Number(counted?.rows));
}

/** Writes the index of a segment from its rows, which takes as long as reading them. */
export async function valuesOfSegment(
  { workspace }: Workspace,
  engine: Engine,
  segment: string,
): Promise<SegmentValuesTable> {
  const builder = new SegmentBuilder();
  const events = new StoredEvents();
  const observables = new RecordObservables(new Columns());
  const text = 'SELECT * FROM read_parquet($1, hive_partitioning = false)';
  for await (const part of engine.rows({ text, values: [fileOf(workspace, segment)] }))
    for (const row of part) {
      const event = events.view(storedRecord(row), fieldName);
      const { timeUs } = event;
      builder.begin({ ...noHead, timeUs }, observables.of(event));
    }
  const { bytes, rows } = encodeValues(builder);
  const file = fileOf(workspace, valuesPath(segment));
  writeFileSync(`${file}.part`, bytes, { flag: 'w', mode: 0o600 });
  settleFile(`${file}.part`, file);
  return listed(workspace, segment, rows);
}

const noHead = {
  host: '',
  product: '',
  channel: '',
  provider: '',
  code: '',
  record: '',
  offset: 0,
  length: 0,
  origin: '',
};

async function listed(workspace: string, segment: string, rows: number): Promise<SegmentValuesTable> {
  const path = valuesPath(segment);
  const file = fileOf(workspace, path);
  return { segment, path, rows, bytes: statSync(file).size, sha256: await hashFile(file) };
}

function fileOf(workspace: string, path: string): string {
  return join(workspace, ...path.split('/'));
}
