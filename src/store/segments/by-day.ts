import type { RowHead } from './segment-builder.ts';

const DAY_US = 86_400_000_000;

/** A day of so many rows is a segment of its own; the rest of a batch goes together. */
const ownDay = 4_096;

/**
 * Positions of rows, a list for each segment they should become: days apart where they are large, in the order of time. Rows
 * without a time are always apart: how long they are kept goes by the day they were stored.
 */
export function byDay(heads: readonly RowHead[]): number[][] {
  const days = Map.groupBy(heads.keys(), (row) => Math.floor((heads[row] as RowHead).timeUs / DAY_US));
  if (days.size <= 1) return heads.length === 0 ? [] : [[...heads.keys()]];
  const undated = [...days].flatMap(([day, rows]) => (Number.isNaN(day) ? rows : []));
  const dated = [...days].filter(([day]) => !Number.isNaN(day));
  const large = dated.filter(([, rows]) => rows.length >= ownDay).sort(([a], [b]) => a - b);
  const rest = dated.flatMap(([, rows]) => (rows.length < ownDay ? rows : [])).sort((a, b) => a - b);
  return [...large.map(([, rows]) => rows), rest, undated].filter((rows) => rows.length > 0);
}
