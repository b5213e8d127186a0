import { dirname } from 'node:path';
import type { Selectable } from 'kysely';
import type { Engine } from '#store/drivers/duckdb/engine.ts';
import { added, type FilledNames, joinedNames } from '#store/schema/filled-names.ts';
import type { SegmentsTable } from '#store/schema/segments.ts';
import { readSegments } from '#store/sql/read-segments.ts';
import { exchangeSegments } from './exchange-segments.ts';
import { ifTooLarge } from './if-too-large.ts';
import type { OpenStore } from './open-store.ts';
import { mergeValues, removeSegment } from './segment-values.ts';
import { segmentFile, writeSelected } from './write-selected.ts';

type Segment = Selectable<SegmentsTable>;

/** Puts one segment in the place of several. False where another process was quicker with one of them, or the memory does not suffice. */
export async function mergeGroup(store: OpenStore, engine: Engine, group: readonly Segment[]): Promise<boolean> {
  const { workspace, db } = store;
  const [first] = group as [Segment];
  const filled = joinedNames(group.map(namesOf));
  const path = `${dirname(first.path)}/${store.newName()}.parquet`;
  const all = {
    text: `SELECT * FROM ${readSegments('$1')}`,
    values: [group.map((each) => segmentFile(workspace, each.path))],
  };
  const written = await writeSelected(store, engine, path, all, Object.keys(filled.columns).length).catch(ifTooLarge);
  if (written === null) return false;
  const merged = {
    ...first,
    ...written,
    rows: sum(group, ({ rows }) => rows),
    from_us: least(group.map(({ from_us }) => from_us)),
    to_us: greatest(group.map(({ to_us }) => to_us)),
    filled: JSON.stringify(filled),
    logs: JSON.stringify(added(group.map(({ logs }) => JSON.parse(logs) as Record<string, number>))),
    added_us: Math.max(...group.map(({ added_us }) => added_us)),
  };
  const values = await mergeValues(store, engine, group, path);
  const exchange = { merged: group.map((each) => each.path), expired: [], fresh: [merged], values };
  const isDone = await db.transaction().execute((trx) => exchangeSegments(trx, exchange, store.now()));
  if (!isDone) removeSegment(store, written.path);
  return isDone;
}

function namesOf({ filled }: Segment): FilledNames {
  return JSON.parse(filled) as FilledNames;
}

function sum(segments: readonly Segment[], of: (segment: Segment) => number): number {
  return segments.reduce((total, segment) => total + of(segment), 0);
}

function least(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function greatest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.max(...known);
}
