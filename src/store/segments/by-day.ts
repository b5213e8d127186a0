const DAY_US = 86_400_000_000;

/** A day of so many rows is a segment of its own; the rest of a batch goes together. */
const ownDay = 4_096;

/**
 * Positions of rows, a list for each segment they should become: days apart where they are large, in the order of time. Rows
 * without a time are always apart: how long they are kept goes by the day they were stored.
 */
export function byDay(times: readonly number[]): number[][] {
  const days = Map.groupBy(times.keys(), (row) => Math.floor((times[row] as number) / DAY_US));
  if (days.size <= 1) return times.length === 0 ? [] : [[...times.keys()]];
  const undated = [...days].flatMap(([day, rows]) => (Number.isNaN(day) ? rows : []));
  const dated = [...days].filter(([day]) => !Number.isNaN(day));
  const large = dated.filter(([, rows]) => rows.length >= ownDay).sort(([a], [b]) => a - b);
  const rest = dated.flatMap(([, rows]) => (rows.length < ownDay ? rows : [])).sort((a, b) => a - b);
  return [...large.map(([, rows]) => rows), rest, undated].filter((rows) => rows.length > 0);
}
