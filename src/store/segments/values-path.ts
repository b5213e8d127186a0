/** The index stands beside its segment. */
export const valuesPath = (segment: string): string => segment.replace(/\.parquet$/, '.values.parquet');
