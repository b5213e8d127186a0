import type { Engine } from '#store/drivers/duckdb/engine.ts';
import { readSegments } from '#store/sql/read-segments.ts';
import { segmentBatches } from './segment-batches.ts';

/** A segment by its path in the file system. */
interface SegmentFile {
  readonly path: string;
  readonly rows: number;
}

/** Rows from before a time, or those since. UTC microseconds. */
export interface RowsOf {
  readonly is: '<' | '>=';
  readonly us: number;
}

/** Distinct values are read off dictionaries, so that rows do not count. */
const limits = { rows: Number.POSITIVE_INFINITY, segments: 128 };

/** Hashes of what rows come from, each at least once; '' for rows of live batches without one. */
export function sourceHashes(
  engine: Engine,
  segments: readonly SegmentFile[],
  rows: RowsOf | null = null,
): AsyncGenerator<string> {
  return rows === null
    ? distinct(engine, segments, 'sha256', '', [])
    : distinct(engine, segments, 'sha256', ` WHERE time_us ${rows.is} $2`, [BigInt(rows.us)]);
}

/** Paths of what rows without a hash come from, each at least once. */
export function unhashedPaths(engine: Engine, segments: readonly SegmentFile[]): AsyncGenerator<string> {
  return distinct(engine, segments, 'file', " WHERE sha256 = ''", []);
}

async function* distinct(
  engine: Engine,
  segments: readonly SegmentFile[],
  column: 'sha256' | 'file',
  where: string,
  values: readonly bigint[],
): AsyncGenerator<string> {
  const text = `SELECT DISTINCT ${column} AS value FROM ${readSegments('$1')}${where}`;
  for (const batch of segmentBatches(segments, limits)) {
    const paths = batch.map(({ path }) => path);
    for await (const rows of engine.rows({ text, values: [paths, ...values] }))
      for (const { value } of rows) yield String(value);
  }
}
