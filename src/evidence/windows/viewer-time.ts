import type { Derivation } from '#base/event.ts';

const slashed = /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4}),? (\d{1,2}):(\d{2}):(\d{2})(?: ?([AP])\.?M\.?)?$/i;

/** Which of the first two numbers of a date is the month. */
export type DateOrder = 'month-first' | 'day-first' | null;

/** What a date says of the order: a number past 12 is a day, and only dates with the month first come with AM and PM. */
export function orderOf(text: string): DateOrder {
  const found = slashed.exec(text);
  if (found === null) return null;
  if (Number(found[1]) > 12 || found[2] === '.') return 'day-first';
  return Number(found[3]) > 12 || found[8] !== undefined ? 'month-first' : null;
}

const monthFirst: readonly Derivation[] = [{ step: 'date-order', why: { key: 'windows.month-first' } }];

/** What had to be assumed to read the date, as a rule nothing. */
export function dateSteps(text: string, order: DateOrder): readonly Derivation[] {
  return order === null && slashed.test(text) ? monthFirst : [];
}

/** The event viewer writes times as its user's locale does: `11/7/2019 3:53:00 PM` is given as `2019-11-07 15:53:00`. */
export function isoOfViewer(text: string, order: DateOrder): string {
  const found = slashed.exec(text);
  if (found === null) return text;
  const [, first = '', , second = '', year = '', hour = '', minute = '', secondOfMinute = '', half] = found;
  const [month, day] = (orderOf(text) ?? order) === 'day-first' ? [second, first] : [first, second];
  return `${year}-${two(month)}-${two(day)} ${two(String(hourOf(Number(hour), half)))}:${minute}:${secondOfMinute}`;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
