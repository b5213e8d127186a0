import type { Comparison, TimePart } from './ast.ts';

/** The part of an ISO 8601 or `YYYY-MM-DD hh:mm:ss` text, in UTC; null if the text is no time. A time without zone is UTC. */
export function timePart(text: string, part: TimePart): number | null {
  const found = text.length > 40 ? null : iso8601.exec(text);
  if (found === null) return null;
  const [year, month, day, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map((digits) => Number(digits ?? 0));
  if (hour > 23 || minute > 59 || second > 60) return null;
  const date = new Date(Date.UTC(year as number, (month as number) - 1, day, hour, minute, second));
  // A 30th of February rolls over into March.
  if (date.getUTCMonth() !== (month as number) - 1 || date.getUTCDate() !== day) return null;
  return partOf(new Date(date.getTime() - zoneMs(found[7] ?? 'Z')), part);
}

/** Spelt out because Date also reads texts of other kinds, some of them in the time zone of the machine. */
const iso8601 = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?([Zz]|[+-]\d{2}:?\d{2})?)?$/;

function zoneMs(zone: string): number {
  if (zone.length === 1) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

function partOf(date: Date, part: TimePart): number {
  switch (part) {
    case 'minute':
      return date.getUTCMinutes();
    case 'hour':
      return date.getUTCHours();
    case 'day':
      return date.getUTCDate();
    case 'week':
      return isoWeek(date);
    case 'month':
      return date.getUTCMonth() + 1;
    case 'year':
      return date.getUTCFullYear();
  }
}

/** ISO 8601 week: the week of a day is the one its Thursday falls in. */
function isoWeek(date: Date): number {
  const thursday = new Date(date).setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  // Not Date.UTC, which takes the years below 100 for those of the 20th century.
  const yearStart = new Date(thursday).setUTCMonth(0, 1);
  return Math.floor((thursday - yearStart) / 86_400_000 / 7) + 1;
}

export function compare(left: number, op: Comparison, right: number): boolean {
  switch (op) {
    case 'eq':
      return left === right;
    case 'lt':
      return left < right;
    case 'lte':
      return left <= right;
    case 'gt':
      return left > right;
    case 'gte':
      return left >= right;
  }
}
