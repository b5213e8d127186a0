import type { QuerySetting } from './query.ts';

/** A stretch of time: from the first microsecond that counts to the first that counts no more, in UTC since 1970. */
export interface Span {
  readonly fromUs: number | null;
  readonly toUs: number | null;
}

/**
 * The stretch that a written time stands for: `2024-01-02` is the day, `2024-01-02T03:04` the minute (ISO 8601, with `/`
 * for `-` and a space for `T` if so written); `now` and `now-7d` are moments. Null for what is no time.
 */
export function spanOf(text: string, setting: QuerySetting): Span | null {
  const relative = /^now(?:([+-])(\d{1,9})([a-z]{1,3}))?$/i.exec(text);
  if (relative === null) return calendarSpan(text, setting);
  const [, sign, count = '0', unit = 's'] = relative;
  const length = durationUs(count + unit);
  if (length === null) return null;
  const us = setting.nowUs + (sign === '-' ? -length : length);
  return { fromUs: us, toUs: us + 1 };
}

const second = 1_000_000;
const units: Readonly<Record<string, number>> = {
  s: second,
  m: 60 * second,
  min: 60 * second,
  h: 3_600 * second,
  d: 86_400 * second,
  w: 604_800 * second,
};

/** `24h` in microseconds: seconds, minutes, hours, days or weeks, a thousand years at most; null for anything else. */
export function durationUs(text: string): number | null {
  const [, count, unit = ''] = /^(\d{1,9})([a-z]{1,3})$/i.exec(text) ?? [];
  const name = unit.toLowerCase();
  const us = Number(count) * (Object.hasOwn(units, name) ? (units[name] as number) : Number.NaN);
  return us <= 365_250 * 86_400 * second ? us : null;
}

const calendar =
  /^(?<year>\d{4})(?:[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2})(?:[T ](?<hour>\d{2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,6}))?)?)?)?)?)?(?<zone>Z|[+-]\d{2}:?\d{2})?$/i;

function calendarSpan(text: string, setting: QuerySetting): Span | null {
  const written = text.length > 40 ? undefined : calendar.exec(text)?.groups;
  if (written === undefined) return null;
  const fields = fieldNames.map((name) => written[name]);
  const numbers = fields.map((field, i) => (field === undefined ? smallest(i) : Number(field)));
  const wallMs = wallOf(numbers);
  if (wallMs === null) return null;
  const stated = fields.findLastIndex((field) => field !== undefined);
  const { fraction = '', zone } = written;
  const micros = fraction === '' ? 0 : Number(fraction.padEnd(6, '0'));
  const toUtc = (ms: number) => (ms - offsetOf(zone, ms, setting) * 60_000) * 1000;
  const fromUs = toUtc(wallMs) + micros;
  if (fraction !== '') return { fromUs, toUs: fromUs + 10 ** (6 - fraction.length) };
  return { fromUs, toUs: toUtc(afterMs(numbers, stated)) };
}

const fieldNames = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** Months and days count from 1. */
function smallest(field: number): number {
  return field === 1 || field === 2 ? 1 : 0;
}

/** Milliseconds as if the clock showed UTC; null for a date or time of day that does not exist. */
function wallOf(numbers: readonly number[]): number | null {
  const ms = utcMs(numbers);
  const date = new Date(ms);
  const [year, month = 1, day, hour, minute, sec] = numbers;
  const same =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    date.getUTCSeconds() === sec;
  return same ? ms : null;
}

/** The calendar decides how long a month or a year is. */
function afterMs(numbers: readonly number[], stated: number): number {
  return utcMs(numbers.map((number, i) => (i === stated ? number + 1 : number)));
}

function utcMs([year = 1970, month = 1, day = 1, hour = 0, minute = 0, sec = 0]: readonly number[]): number {
  // Date.UTC reads the years 0 to 99 as of the twentieth century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, sec);
  return date.getTime();
}

function offsetOf(zone: string | undefined, wallMs: number, setting: QuerySetting): number {
  if (zone === undefined) return setting.zone?.offsetAt(wallMs) ?? 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}
