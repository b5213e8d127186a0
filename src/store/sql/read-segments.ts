/**
 * What DuckDB reads segments with, `paths` being the parameter of their list: a column that one of them lacks is null in its rows,
 * and a folder above them called `a=b` adds none.
 */
export function readSegments(paths: string, ...options: readonly SegmentOption[]): string {
  return `read_parquet(${[paths, 'union_by_name = true', 'hive_partitioning = false', ...options].join(', ')})`;
}

/** Adds a column: the path of the file a row stands in, or its number there, from 0. They cost nothing to read. */
type SegmentOption = `${(typeof placeColumns)[number]} = true`;

/** Columns that say where a row stands. */
export const placeColumns = ['filename', 'file_row_number'] as const;
