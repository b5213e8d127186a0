import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Selectable } from 'kysely';
import type { Engine } from '#store/drivers/duckdb/engine.ts';
import { added, type FilledNames, joinedNames } from '#store/schema/filled-names.ts';
import type { SegmentsTable } from '#store/schema/segments.ts';
import { segmentGroups } from '#store/sql/stored-names.ts';
import { settleFile } from '../scan/settle-file.ts';
import type { OpenStore } from './open-store.ts';
import { mergeValues } from './segment-values.ts';

type Segment = Selectable<SegmentsTable>;

/** Segments of fewer rows are merged, once so many of a source stand side by side. */
const smallRows = 65_536;
const leastTogether = 8;
/** A merged segment has at most so many rows and columns, so that it can be read in bounded memory. */
const mostRows = 1_000_000;
const mostColumns = 600;

const DAY_US = 86_400_000_000;

/**
 * Merges small segments. Queries see the old ones until the moment in which the record store names the new one in their place:
 * there is none in which a row is seen twice or not at all. Returns how many segments went into others.
 */
export async function mergeSegments(store: OpenStore, memoryMb: number): Promise<number> {
  const { db, workspace } = store;
  const small = await db
    .selectFrom('segments')
    .selectAll()
    .where('state', '=', 'live')
    .where('rows', '<', smallRows)
    .orderBy('path')
    .execute();
  const groups = together(small);
  if (groups.length === 0) return 0;
  const { Engine: DuckDb } = await import('#store/drivers/duckdb/engine.ts');
  const engine = await DuckDb.open({ folders: [workspace], memoryMb, threads: 1 });
  try {
    for (const [i, group] of groups.entries()) await mergeGroup(store, engine, group, `${store.lease}-merged-${i}`);
  } finally {
    engine.close();
  }
  return groups.reduce((sum, group) => sum + group.length, 0);
}

/** Those of one source, kind and day; those of several days among themselves. */
function together(small: readonly Segment[]): Segment[][] {
  const byKey = Map.groupBy(small, ({ source, kind, from_us, to_us }) => {
    const [from, to] = [dayOf(from_us), dayOf(to_us)];
    return JSON.stringify([source, kind, from === to ? from : null]);
  });
  return [...byKey.values()].flatMap(cut).filter((group) => group.length >= leastTogether);
}

function dayOf(us: number | null): number | null {
  return us === null ? null : Math.floor(us / DAY_US);
}

/** Engines do not tell columns apart by case: segments that spell one differently stay apart. */
function cut(segments: readonly Segment[]): Segment[][] {
  const byPath = new Map(segments.map((segment) => [segment.path, segment]));
  const alike = segmentGroups(segments.map(({ path, filled }) => ({ path, columns: Object.keys(columnsOf(filled)) })));
  return alike.flatMap(({ paths }) => bounded(paths.map((path) => byPath.get(path) as Segment)));
}

function bounded(segments: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  let rows = Number.POSITIVE_INFINITY;
  let columns = new Set<string>();
  for (const segment of segments) {
    const names = Object.keys(columnsOf(segment.filled));
    const all = new Set([...columns, ...names]);
    if (rows + segment.rows > mostRows || all.size > mostColumns) {
      groups.push([]);
      rows = 0;
      columns = new Set(names);
    } else columns = all;
    groups.at(-1)?.push(segment);
    rows += segment.rows;
  }
  return groups;
}

function columnsOf(filled: string): FilledNames['columns'] {
  return (JSON.parse(filled) as FilledNames).columns;
}

function namesOf({ filled }: Segment): FilledNames {
  return JSON.parse(filled) as FilledNames;
}

async function mergeGroup(store: OpenStore, engine: Engine, group: readonly Segment[], name: string): Promise<void> {
  const { workspace, db } = store;
  const [first] = group as [Segment];
  const path = `${dirname(first.path)}/${name}.parquet`;
  const file = join(workspace, ...path.split('/'));
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  await engine.copy(
    {
      text: 'SELECT * FROM read_parquet($1, union_by_name = true)',
      values: [group.map(({ path: each }) => join(workspace, each))],
    },
    `${file}.part`,
  );
  settleFile(`${file}.part`, file);
  const merged = {
    ...first,
    path,
    rows: sum(group, ({ rows }) => rows),
    bytes: statSync(file).size,
    sha256: await hashOf(file),
    from_us: least(group.map(({ from_us }) => from_us)),
    to_us: greatest(group.map(({ to_us }) => to_us)),
    filled: JSON.stringify(joinedNames(group.map(namesOf))),
    logs: JSON.stringify(added(group.map(({ logs }) => JSON.parse(logs) as Record<string, number>))),
    added_us: store.now(),
  };
  const values = await mergeValues(store, engine, group, path);
  await db.transaction().execute(async (trx) => {
    await trx.insertInto('segments').values(merged).execute();
    if (values !== null) await trx.insertInto('segment_values').values(values).execute();
    for (const { path: old } of group)
      await trx
        .updateTable('segments')
        .set({ state: 'merged', ended_us: store.now() })
        .where('path', '=', old)
        .execute();
  });
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
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
