import type { StatedTime } from '#base/event.ts';
import type { TimeSpelling } from '#catalog/pattern/forms.ts';
import { placeTime } from '../time/place-time.ts';
import { readClfTime, readEpochTime, readIsoTime, readSyslogTime } from '../time/read-time.ts';
import { readSpeltTime } from '../time/read-spelt-time.ts';
import type { TimeSettings } from '../time/time-settings.ts';
import { utc } from '../time/zone.ts';

/** A time in the spelling a service's lines have; null where it is none. */
export function readServiceTime(text: string, spelling: TimeSpelling, settings: TimeSettings): StatedTime | null {
  switch (spelling) {
    case 'above':
      return null;
    case 'iso':
      return readIsoTime(text, settings);
    case 'syslog':
      return readSyslogTime(text, settings);
    case 'clf':
      return readClfTime(text, settings);
    case 'epoch':
      return readEpochTime(text);
    case 'ctime':
      return readCtime(text, settings);
    case 'us':
      return readUsTime(text, settings);
    case 'glog':
      return readDigits(text, glog, settings);
    case 'compact':
      return readDigits(text, compact, settings);
    default:
      return readSpeltTime(text, spelling, settings);
  }
}

/** `Fri Jun 10 12:00:00 2022`, the spelling of asctime(3), with a zone name that says nothing unless it is UTC. */
function readCtime(text: string, settings: TimeSettings): StatedTime | null {
  const found = /^[A-Z][a-z]{2} (.{1,40}?)(?: ([A-Z]{3,4}))?( \d{4})$/.exec(text);
  if (found === null) return null;
  const [, clock = '', zone, year = ''] = found;
  const isUtc = zone === 'UTC' || zone === 'GMT';
  const stated = readSyslogTime(clock + year, isUtc ? { ...settings, zone: utc, zoneIsSet: true } : settings);
  return stated === null ? null : { ...stated, text, offsetMinutes: isUtc ? 0 : null };
}

const us = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4}),?[ \t]{1,2}(\d{1,2}):(\d{2}):(\d{2})(?: ([AP])M)?$/;

/** `6/10/2022 1:02:03 PM`: month, day, year. */
function readUsTime(text: string, settings: TimeSettings): StatedTime | null {
  const found = us.exec(text);
  if (found === null) return null;
  const [, month, day, year = '', hour, minute, second, half] = found;
  const date = { year: Number(year) + (year.length === 2 ? 2000 : 0), month: Number(month), day: Number(day) };
  const clock = { hour: hourOf(Number(hour), half), minute: Number(minute), second: Number(second), fraction: '' };
  return placeTime({ text, ...date, ...clock, offsetMinutes: null }, settings);
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'P' ? 12 : 0);
}

const glog = /^(?<month>\d{2})(?<day>\d{2}) (?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})\.(?<fraction>\d{6})$/;
const compact = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2}) (?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})$/;

/** Times of digits only: `1231 23:59:59.000001` without year, `20230205 173218`. */
function readDigits(text: string, form: RegExp, settings: TimeSettings): StatedTime | null {
  const parts = form.exec(text)?.groups;
  if (parts === undefined) return null;
  const { year, month, day, hour, minute, second, fraction = '' } = parts;
  return placeTime(
    {
      text,
      year: year === undefined ? null : Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      fraction,
      offsetMinutes: null,
    },
    settings,
  );
}
