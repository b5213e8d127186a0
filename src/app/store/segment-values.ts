import { createHash } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { Engine } from '#store/drivers/duckdb/engine.ts';
import type { SegmentValuesTable } from '#store/schema/segment-values.ts';
import { encodeValues } from '#store/segments/encode-values.ts';
import { SegmentBuilder } from '#store/segments/segment-builder.ts';
import { readSegments } from '#store/sql/read-segments.ts';
import { valuesPath } from '#store/segments/values-path.ts';
import { StoredEvents } from '../hunt/stored-event.ts';
import { fieldName, storedRecord } from '../hunt/stored-record.ts';
import { Columns } from '../scan/columns.ts';
import { RecordObservables } from '../scan/record-observables.ts';
import { settleFile } from '../scan/settle-file.ts';
import { ifTooLarge } from './if-too-large.ts';
import { segmentFile, writeSelected } from './write-selected.ts';

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
 * Writes the index of a segment that holds the rows of others, in their order, from the indexes of those. Nothing where one of
 * them has none or the memory does not suffice: the segment is then searched by its rows. To be listed with the segment.
 */
export async function mergeValues(
  place: Workspace,
  engine: Engine,
  parts: readonly MergedPart[],
  segment: string,
): Promise<readonly SegmentValuesTable[]> {
  const indexes = parts.map(({ path }) => segmentFile(place.workspace, valuesPath(path)));
  if (!indexes.every((index) => existsSync(index))) return [];
  const bases = parts.map((_, i) => String(parts.slice(0, i).reduce((sum, { rows }) => sum + rows, 0)));
  const text = `SELECT kind, value, count, v.base + CAST(p.base AS INTEGER) AS base, row, more
    FROM ${readSegments('$1', 'filename = true')} v
    JOIN (SELECT unnest($1) AS path, unnest($2) AS base) p ON v.filename = p.path`;
  const path = valuesPath(segment);
  const written = await writeSelected(place, engine, path, { text, values: [indexes, bases] }, columns).catch(
    ifTooLarge,
  );
  if (written === null) return [];
  const file = segmentFile(place.workspace, path);
  const counted = await engine.all({ text: `SELECT count(*) AS "rows" FROM ${readSegments('$1')}`, values: [[file]] });
  return [{ segment, ...written, rows: Number(counted[0]?.rows) }];
}

const columns = 6;

/** Writes the index of a segment from its rows, which takes as long as reading them. */
export async function valuesOfSegment(
  { workspace }: Workspace,
  engine: Engine,
  segment: string,
): Promise<SegmentValuesTable> {
  const builder = new SegmentBuilder();
  const events = new StoredEvents();
  const observables = new RecordObservables(new Columns());
  const text = `SELECT * FROM ${readSegments('$1')}`;
  for await (const part of engine.rows({ text, values: [[segmentFile(workspace, segment)]] }))
    for (const row of part) {
      const event = events.view(storedRecord(row), fieldName);
      const { timeUs } = event;
      builder.begin({ ...noRow, timeUs }, observables.of(event));
    }
  const { bytes, rows } = encodeValues(builder);
  const path = valuesPath(segment);
  const file = segmentFile(workspace, path);
  writeFileSync(`${file}.part`, bytes, { mode: 0o600 });
  settleFile(`${file}.part`, file);
  return { segment, path, rows, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const noRow = {
  host: '',
  source: { product: '', channel: '', provider: '', code: '' },
  recordId: '',
  offset: 0,
  length: 0,
  origin: '',
};

/** Removes a segment that was not listed, and its index. */
export function removeSegment({ workspace }: Workspace, segment: string): void {
  for (const path of [segment, valuesPath(segment)]) rmSync(segmentFile(workspace, path), { force: true });
}
