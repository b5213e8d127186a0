/**
 * What DuckDB reads segments with, `paths` being the parameter of their list: a column that one of them lacks is null in its rows,
 * and a folder above them called `a=b` adds none.
 */
export function readSegments(paths: string): string {
  return `read_parquet(${paths}, union_by_name = true, hive_partitioning = false)`;
}
