import type { StatedTime } from '#base/event.ts';
import { placeTime } from '#evidence/time/place-time.ts';
import { monthNumber, readIsoTime } from '#evidence/time/read-time.ts';
import type { TimeSettings } from '#evidence/time/time-settings.ts';

const form = /^([A-Z][a-z]{2}) ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{2}):(\d{2})(?::(\d{2}) (\d{4}))?$/;
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** A date falls on the same weekday again after at most so many years, leap days after 40. */
const mostYears = 40;

/**
 * `Fri Feb 28 13:49`, `Mon Jun 19 14:18:13 2023` and `2020-02-29 12:14`. Without year it is one in which the weekday fits:
 * the first since the list began, or the last where that is not known.
 */
export function readListedTime(text: string, settings: TimeSettings, firstYear: number | null): StatedTime | null {
  const found = form.exec(text);
  if (found === null) return readIsoTime(text, settings);
  const [, weekday = '', month = '', day, hour, minute, second, year] = found;
  const written = {
    text,
    month: monthNumber(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0),
    fraction: '',
    offsetMinutes: null,
  };
  if (year !== undefined) return placeTime({ ...written, year: Number(year) }, settings);
  const latest = placeTime({ ...written, year: null }, settings);
  if (latest === null) return null;
  const from = new Date(latest.us / 1000).getUTCFullYear();
  for (let back = 0; back < mostYears; back++) {
    const year = firstYear === null ? from - back : firstYear + back;
    const date = new Date(Date.UTC(year, written.month - 1, written.day));
    if (date.getUTCDate() !== written.day || weekdays[date.getUTCDay()] !== weekday) continue;
    const placed = placeTime({ ...written, year }, settings);
    return placed === null ? null : { ...placed, assumed: latest.assumed };
  }
  return latest;
}
