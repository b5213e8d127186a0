import type { RowHead } from './segment-builder.ts';

const DAY_US = 86_400_000_000;

/** A day of so many rows is a segment of its own; the rest of a batch goes together. */
const ownDay = 4_096;

/** Positions of rows, a list for each segment they should become: days apart where they are large, in the order of time. */
export function byDay(heads: readonly RowHead[]): number[][] {
  const days = Map.groupBy(heads.keys(), (row) => Math.floor((heads[row] as RowHead).timeUs / DAY_US));
  if (days.size <= 1) return heads.length === 0 ? [] : [[...heads.keys()]];
  const large = [...days].filter(([day, rows]) => !Number.isNaN(day) && rows.length >= ownDay);
  const apart = new Set(large.map(([day]) => day));
  const rest = [...days].flatMap(([day, rows]) => (apart.has(day) ? [] : rows)).sort((a, b) => a - b);
  const parts = large.sort(([a], [b]) => a - b).map(([, rows]) => rows);
  return rest.length === 0 ? parts : [...parts, rest];
}
