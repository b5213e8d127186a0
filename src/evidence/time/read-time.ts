import type { StatedTime } from '#base/event.ts';
import { placeTime, type WrittenTime } from './place-time.ts';
import type { TimeSettings } from './time-settings.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Number of an English month from 1, by its first three letters; 0 for anything else. */
export function monthNumber(name: string): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** `+0900`, `+09:00`, `+09`, `Z`, `UTC` or `GMT` in minutes; null for anything else. */
export function offsetOf(text: string): number | null {
  if (/^(?:z|utc|gmt)$/i.test(text)) return 0;
  const found = /^([+-])(\d{2}):?(\d{2})?$/.exec(text);
  if (found === null) return null;
  return (Number(found[2]) * 60 + Number(found[3] ?? 0)) * (found[1] === '-' ? -1 : 1);
}

const iso =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,_]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:](\d{1,12}))?)?)?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}))?$/i;

/** ISO 8601 and RFC 3339 and their looser relatives: `2023-07-10T11:42:36.123Z`, `2023/07/10 11:42:36,123`, `2023-07-10`. */
export function readIsoTime(text: string, settings: TimeSettings): StatedTime | null {
  const found = iso.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, fraction = '', zone] = found;
  const stated = placeTime(
    {
      text,
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour ?? 0),
      minute: Number(minute ?? 0),
      second: Number(second ?? 0),
      fraction,
      offsetMinutes: zone === undefined ? null : offsetOf(zone),
    },
    settings,
  );
  return stated === null || hour !== undefined ? stated : { ...stated, digits: -3 };
}

const syslog =
  /^(?:(\d{4}) )?([A-Za-z]{3}) {1,2}(\d{1,2}) (?:(\d{4}) )?(\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,9}))?(?: (\d{4}))?$/;

/** `Feb  5 17:32:18`, and with a year before it, or before or after the time of day (RFC 3164 4.1.2 and its relatives). */
export function readSyslogTime(text: string, settings: TimeSettings): StatedTime | null {
  const found = syslog.exec(text);
  if (found === null) return null;
  const [, first, month = '', day, before, hour, minute, second, fraction = '', after] = found;
  const year = first ?? before ?? after;
  const parts = clock(hour, minute, second, fraction);
  const date = { year: year === undefined ? null : Number(year), month: monthNumber(month), day: Number(day) };
  return placeTime({ text, ...date, ...parts, offsetMinutes: null }, settings);
}

const clf = /^(\d{1,2})\/([A-Za-z]{3})\/(\d{4}):(\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,9}))?(?: ([+-]\d{4}))?$/;

/** `10/Oct/2000:13:55:36 -0700`, the time of the common log format. */
export function readClfTime(text: string, settings: TimeSettings): StatedTime | null {
  const found = clf.exec(text);
  if (found === null) return null;
  const [, day, month = '', year, hour, minute, second, fraction = '', zone] = found;
  const parts = clock(hour, minute, second, fraction);
  const date = { year: Number(year), month: monthNumber(month), day: Number(day) };
  return placeTime({ text, ...date, ...parts, offsetMinutes: zone === undefined ? null : offsetOf(zone) }, settings);
}

function clock(hour: string | undefined, minute: string | undefined, second: string | undefined, fraction: string) {
  return {
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    fraction,
  } satisfies Partial<WrittenTime>;
}

/** Times of 1990 to 2100 in seconds, milliseconds, microseconds and nanoseconds lie far apart. */
const units = [
  { most: 1e11, usPerUnit: 1_000_000, digits: 0 },
  { most: 1e14, usPerUnit: 1_000, digits: 3 },
  { most: 1e17, usPerUnit: 1, digits: 6 },
  { most: 1e20, usPerUnit: 0.001, digits: 9 },
] as const;

/** A count of seconds since 1970 (`1688990556.123456`), or of milli-, micro- or nanoseconds, told apart by their size. */
export function readEpochTime(text: string): StatedTime | null {
  const found = /^(\d{1,20})(?:\.(\d{1,12}))?$/.exec(text);
  if (found === null) return null;
  const [, whole = '', fraction = ''] = found;
  const count = Number(whole);
  const unit = units.find(({ most }) => count < most);
  if (unit === undefined) return null;
  const micros = fraction === '' ? 0 : Number(fraction.slice(0, 6).padEnd(6, '0')) * (unit.usPerUnit / 1_000_000);
  const us = Math.floor(count * unit.usPerUnit + micros);
  return { us, text, offsetMinutes: 0, digits: unit.digits + fraction.length, assumed: [] };
}
