/** Which of the two numbers of a date comes first; `assumed` where nothing in the log tells. */
export interface DateOrder {
  readonly first: 'day' | 'month' | 'year';
  readonly assumed: boolean;
}

const date = /^(\d{1,4})([/.-])(\d{1,2})[/.-](\d{2,4}) {1,2}\d{1,2}:\d\d:\d\d( [AP]M)?/;

/** The order that the dates of a log have, from as many of its lines as are at hand. The server writes them in its own locale. */
export function dateOrderOf(lines: readonly string[]): DateOrder {
  const dates = lines.map((line) => date.exec(line)).filter((found) => found !== null);
  const [sample] = dates;
  if (sample === undefined) return { first: 'month', assumed: true };
  if ((sample[1] ?? '').length === 4) return { first: 'year', assumed: false };
  if (dates.some(([, one]) => Number(one) > 12)) return { first: 'day', assumed: false };
  if (dates.some(([, , , two]) => Number(two) > 12)) return { first: 'month', assumed: false };
  if (sample[2] !== '/') return { first: 'day', assumed: false };
  // A clock of twelve hours is that of the United States, where the month comes first.
  return { first: sample[5] === undefined ? 'day' : 'month', assumed: true };
}
