import type { Selectable } from 'kysely';
import type { FilledNames } from '#store/schema/filled-names.ts';
import type { SegmentsTable } from '#store/schema/segments.ts';
import { segmentGroups } from '#store/sql/stored-names.ts';
import { whileReading } from './leases.ts';
import type { OpenStore } from './open-store.ts';

type Segment = Selectable<SegmentsTable>;

/** Segments of fewer rows are merged, once so many of a source stand side by side: each takes as long to open as a large one. */
const smallRows = 4_096;
const leastTogether = 8;
/** A merged segment has at most so many rows and columns, so that it can be read in bounded memory. */
const mostRows = 1_000_000;
const mostColumns = 400;
/** All files of a group are open at once, at some megabytes each where they have many columns. */
const mostFiles = 64;

const DAY_US = 86_400_000_000;

/**
 * Merges small segments. Queries see the old ones until the moment in which the record store names the new one in their place:
 * there is none in which a row is seen twice or not at all. Returns how many segments went into others.
 */
export async function mergeSegments(store: OpenStore, memoryMb: number): Promise<number> {
  return whileReading(store, async () => {
    const groups = together(await smallSegments(store));
    if (groups.length === 0) return 0;
    // Most scans leave nothing to merge.
    const { Engine: DuckDb } = await import('#store/drivers/duckdb/engine.ts');
    const { mergeGroup } = await import('./merge-group.ts');
    const engine = await DuckDb.open({ folders: [store.workspace], memoryMb, threads: 1 });
    let went = 0;
    try {
      for (const group of groups) if (await mergeGroup(store, engine, group)) went += group.length;
    } finally {
      engine.close();
    }
    return went;
  });
}

function smallSegments({ db }: OpenStore): Promise<Segment[]> {
  return db
    .selectFrom('segments')
    .selectAll()
    .where('state', '=', 'live')
    .where('rows', '<', smallRows)
    .orderBy('path')
    .execute();
}

/** Those of one source, kind and day; those of several days among themselves. */
function together(small: readonly Segment[]): Segment[][] {
  const byKey = Map.groupBy(small, ({ source, kind, from_us, to_us, added_us }) => {
    const [from, to] = [dayOf(from_us), dayOf(to_us)];
    // Rows without a time are as old as the day they were stored on (retention.ts).
    const stored = from === null ? dayOf(added_us) : null;
    return JSON.stringify([source, kind, from === to ? from : null, stored]);
  });
  return [...byKey.values()].flatMap(cut).filter((group) => group.length >= leastTogether);
}

function dayOf(us: number | null): number | null {
  return us === null ? null : Math.floor(us / DAY_US);
}

/** Engines do not tell columns apart by case: segments that spell one differently stay apart. */
function cut(segments: readonly Segment[]): Segment[][] {
  const byPath = new Map(segments.map((segment) => [segment.path, segment]));
  const groups = segmentGroups(segments.map(({ path, filled }) => ({ path, columns: Object.keys(columnsOf(filled)) })));
  return groups.flatMap(({ paths }) => bounded(paths.map((path) => byPath.get(path) as Segment)));
}

function bounded(segments: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  let rows = Number.POSITIVE_INFINITY;
  let columns = new Set<string>();
  for (const segment of segments) {
    const names = Object.keys(columnsOf(segment.filled));
    const all = new Set([...columns, ...names]);
    const isFull = groups.at(-1)?.length === mostFiles;
    if (isFull || rows + segment.rows > mostRows || all.size > mostColumns) {
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
