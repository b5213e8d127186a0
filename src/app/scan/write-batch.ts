import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SegmentKind } from '#store/schema/kinds.ts';
import { listedUs } from '#store/schema/listed-time.ts';
import { byDay } from '#store/segments/by-day.ts';
import { encodeSegment } from '#store/segments/encode-segment.ts';
import type { SegmentBuilder } from '#store/segments/segment-builder.ts';
import { gather, type SomeRows } from '#store/segments/gather.ts';
import { encodeValues } from '#store/segments/encode-values.ts';
import { valuesPath } from '#store/segments/values-path.ts';
import { settleFile } from './settle-file.ts';
import { storeFailure } from './store-failure.ts';
import type { StoreInput } from './store-input.ts';
import type { StoredBatch, StoredPart, WrittenSegment } from './stored-batch.ts';

interface WrittenLane {
  readonly name: string;
  readonly kind: SegmentKind;
  readonly builder: SegmentBuilder;
}

/** Writes the rows as segments: under another name first, synced, then renamed, so that a segment is whole or not there. */
export function writeBatch(
  { workspace, lease }: StoreInput,
  lanes: readonly WrittenLane[],
  parts: readonly StoredPart[],
  nextName: () => string,
): StoredBatch {
  const segments = together(lanes).map((lane) => writeSegment(workspace, lane, `${lease}-${nextName()}`));
  return { segments, parts };
}

/** Logs and days of few rows share a segment: hundreds of tiny files would be slow to ask. */
const ownSegment = 2_048;

/** One builder for each segment: large logs apart, by day; the small rest of a source and kind together. */
function together(lanes: readonly WrittenLane[]): WrittenLane[] {
  const written: WrittenLane[] = [];
  const rest = new Map<string, { readonly lane: WrittenLane; readonly rows: SomeRows[] }>();
  for (const lane of lanes) {
    for (const positions of byDay(lane.builder.times)) {
      const rows = { builder: lane.builder, positions };
      const isDated = !Number.isNaN(lane.builder.times[positions[0] as number]);
      const key = JSON.stringify([lane.kind, lane.name, isDated]);
      if (positions.length >= ownSegment) written.push({ ...lane, builder: gather([rows]) });
      else if (rest.has(key)) rest.get(key)?.rows.push(rows);
      else rest.set(key, { lane, rows: [rows] });
    }
  }
  return [...written, ...[...rest.values()].map(({ lane, rows }) => ({ ...lane, builder: gather(rows) }))];
}

function writeSegment(workspace: string, { name, kind, builder }: WrittenLane, fileName: string): WrittenSegment {
  const values = encodeValues(builder);
  const { bytes, filled } = encodeSegment(builder);
  const { fromUs, toUs } = period(builder);
  const path = [kind, folderName(name), dayName(fromUs), `${fileName}.parquet`].join('/');
  const valuesSha256 = writeWhole(workspace, valuesPath(path), values.bytes);
  const sha256 = writeWhole(workspace, path, bytes);
  return {
    path,
    source: name,
    kind,
    rows: builder.rows,
    bytes: bytes.length,
    sha256,
    fromUs,
    toUs,
    filled,
    logs: logsOf(builder),
    values: { path: valuesPath(path), rows: values.rows, bytes: values.bytes.length, sha256: valuesSha256 },
  };
}

/** Tells the hash of what was written. */
function writeWhole(workspace: string, path: string, bytes: Uint8Array): string {
  const file = join(workspace, ...path.split('/'));
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.part`, bytes, { flag: 'wx', mode: 0o600 });
    settleFile(`${file}.part`, file);
  } catch (error) {
    throw storeFailure(file, error);
  }
  return createHash('sha256').update(bytes).digest('hex');
}

function period({ times }: SegmentBuilder): { fromUs: number | null; toUs: number | null } {
  let fromUs = Number.POSITIVE_INFINITY;
  let toUs = Number.NEGATIVE_INFINITY;
  for (const timeUs of times) {
    if (timeUs < fromUs) fromUs = timeUs;
    if (timeUs > toUs) toUs = timeUs;
  }
  return fromUs > toUs ? { fromUs: null, toUs: null } : { fromUs: listedUs(fromUs), toUs: listedUs(toUs) };
}

function logsOf({ logs, logOf }: SegmentBuilder): Record<string, number> {
  const names = logs.map(({ product, channel, provider, code }) => JSON.stringify([product, channel, provider, code]));
  const counts = new Map<string, number>();
  for (const log of logOf) counts.set(names[log] as string, (counts.get(names[log] as string) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A name of a source as the name of a folder, on any file system; one such as `..` is no way out. */
function folderName(source: string): string {
  return (
    source
      .toLowerCase()
      .replaceAll(/[^a-z0-9._-]|^\.|\.$/g, '_')
      .slice(0, 80) || '_'
  );
}

function dayName(us: number | null): string {
  return us === null ? 'undated' : new Date(us / 1000).toISOString().slice(0, 10);
}
