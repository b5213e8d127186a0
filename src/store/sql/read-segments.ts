/**
 * What DuckDB reads segments with, `paths` being the parameter of their list: a column that one of them lacks is null in its rows,
 * and a folder above them called `a=b` adds none.
 */
export function readSegments(paths: string): string {
  return `read_parquet(${paths}, union_by_name = true, hive_partitioning = false)`;
}

/** Columns that a query has beside those of the segments: path of the segment that a row stands in, and its place there, from 0. */
export const placeColumns = ['filename', 'file_row_number'] as const;

/** The same with those columns. They cost nothing to read, and a row is found by them without a look at any other. */
export function readPlacedRows(paths: string): string {
  const placed = placeColumns.map((name) => `${name} = true`).join(', ');
  return `read_parquet(${paths}, union_by_name = true, hive_partitioning = false, ${placed})`;
}
