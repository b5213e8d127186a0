/** Which names the rows of a segment fill (event-row.ts): what is known without opening it. */
export interface FilledNames {
  /** Columns beyond the fixed ones, by their name in the table, and how many rows fill each. */
  readonly columns: Readonly<Record<string, number>>;
  /** Original fields that have values in `more`, and in how many rows. */
  readonly valued: Readonly<Record<string, number>>;
  /** Original fields that stand in `more` without a value. */
  readonly empty: readonly string[];
}

/** Of several segments together. */
export function joinedNames(parts: readonly FilledNames[]): FilledNames {
  return {
    columns: added(parts.map(({ columns }) => columns)),
    valued: added(parts.map(({ valued }) => valued)),
    empty: [...new Set(parts.flatMap(({ empty }) => empty))].sort(),
  };
}

/** Counts by name, added up. */
export function added(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const each of counts)
    for (const [name, count] of Object.entries(each)) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}
