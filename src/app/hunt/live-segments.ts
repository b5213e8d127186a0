import { join, resolve } from 'node:path';
import type { EventSource } from '#base/event.ts';
import type { FilledNames } from '#store/schema/filled-names.ts';
import type { Period } from '#store/sql/period-where.ts';
import type { OpenStore } from '../store/open-store.ts';

/** A segment that a search may have to read. */
export interface SearchSegment {
  /** Path in the file system. */
  readonly path: string;
  readonly source: string;
  readonly kind: string;
  readonly rows: number;
  readonly fromUs: number | null;
  readonly toUs: number | null;
  readonly filled: FilledNames;
  readonly logs: readonly SegmentLog[];
}

/** Who wrote rows of a segment, and how many. */
export interface SegmentLog extends Omit<EventSource, 'id'> {
  readonly rows: number;
}

/** Segments that may hold rows of the period, oldest first. Undated rows are outside every period that has a limit. */
export async function liveSegments({ db, workspace }: OpenStore, period: Period): Promise<SearchSegment[]> {
  const rows = await db.selectFrom('segments').selectAll().where('state', '=', 'live').execute();
  return rows
    .map(
      (row): SearchSegment => ({
        // Absolute, as the engine is allowed to read it.
        path: join(resolve(workspace), ...row.path.split('/')),
        source: row.source,
        kind: row.kind,
        rows: row.rows,
        fromUs: row.from_us,
        toUs: row.to_us,
        filled: JSON.parse(row.filled) as FilledNames,
        logs: logsOf(row.logs),
      }),
    )
    .filter((segment) => mayHold(segment, period))
    .sort((a, b) => (a.fromUs ?? 0) - (b.fromUs ?? 0) || (a.path < b.path ? -1 : 1));
}

/** Those of the named sources; of all where none is named. */
export async function huntedSegments(
  store: OpenStore,
  period: Period,
  sources: readonly string[],
): Promise<SearchSegment[]> {
  const segments = await liveSegments(store, period);
  return segments.filter(({ source }) => sources.length === 0 || sources.includes(source));
}

function logsOf(text: string): SegmentLog[] {
  return Object.entries(JSON.parse(text) as Record<string, number>).map(([log, rows]) => {
    const [product = '', channel = '', provider = '', code = ''] = JSON.parse(log) as string[];
    return { product, channel, provider, code, rows };
  });
}

function mayHold({ fromUs, toUs }: SearchSegment, period: Period): boolean {
  if (period.fromUs === null && period.toUs === null) return true;
  if (fromUs === null || toUs === null) return false;
  return toUs >= (period.fromUs ?? fromUs) && fromUs < (period.toUs ?? Number.POSITIVE_INFINITY);
}
