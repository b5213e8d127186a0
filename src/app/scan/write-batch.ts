import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FilledNames } from '#store/schema/filled-names.ts';
import type { SegmentKind } from '#store/schema/kinds.ts';
import { byDay } from '#store/segments/by-day.ts';
import { encodeSegment } from '#store/segments/encode-segment.ts';
import type { SegmentBuilder } from '#store/segments/segment-builder.ts';
import { gather, type SomeRows } from '#store/segments/gather.ts';
import { encodeValues } from '#store/segments/encode-values.ts';
import { valuesPath } from '#store/segments/values-path.ts';
import { settleFile } from './settle-file.ts';
import type { StoreInput } from './worker-protocol.ts';

/** A segment that is on disk under its name, to be listed in the record store. */
export interface WrittenSegment {
  /** Path below the workspace, with `/`. */
  readonly path: string;
  readonly source: string;
  readonly kind: SegmentKind;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  /** UTC microseconds; null where no row states a time. */
  readonly fromUs: number | null;
  readonly toUs: number | null;
  readonly filled: FilledNames;
  /** Who wrote the records: product, channel, provider and code as a JSON array, and how many rows. */
  readonly logs: Readonly<Record<string, number>>;
  /** The index beside it. */
  readonly values: WrittenValues;
}

export interface WrittenValues {
  /** Path below the workspace, with `/`. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Rows of a source of evidence that a batch holds. */
export interface StoredPart {
  readonly sha256: string;
  readonly start: number;
  /** End of the byte range; null for a stream, which is counted by rows. */
  readonly end: number | null;
  readonly firstRow: number;
  readonly rows: number;
  readonly last: boolean;
}

/** What becomes part of the store together, or not at all. */
export interface StoredBatch {
  readonly segments: readonly WrittenSegment[];
  readonly parts: readonly StoredPart[];
}

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
    for (const positions of byDay(lane.builder.heads)) {
      const rows = { builder: lane.builder, positions };
      const key = `${lane.kind}\0${lane.name}`;
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
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.part`, bytes, { flag: 'wx', mode: 0o600 });
  settleFile(`${file}.part`, file);
  return createHash('sha256').update(bytes).digest('hex');
}

function period({ heads }: SegmentBuilder): { fromUs: number | null; toUs: number | null } {
  let fromUs = Number.POSITIVE_INFINITY;
  let toUs = Number.NEGATIVE_INFINITY;
  for (const { timeUs } of heads) {
    if (timeUs < fromUs) fromUs = timeUs;
    if (timeUs > toUs) toUs = timeUs;
  }
  return fromUs > toUs ? { fromUs: null, toUs: null } : { fromUs, toUs };
}

function logsOf({ heads }: SegmentBuilder): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { product, channel, provider, code } of heads) {
    const log = JSON.stringify([product, channel, provider, code]);
    counts.set(log, (counts.get(log) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A name of a source as the name of a folder, on any file system. */
function folderName(source: string): string {
  return (
    source
      .toLowerCase()
      .replaceAll(/[^a-z0-9._-]/g, '_')
      .slice(0, 80) || '_'
  );
}

function dayName(us: number | null): string {
  return us === null ? 'undated' : new Date(us / 1000).toISOString().slice(0, 10);
}
