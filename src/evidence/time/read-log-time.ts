import type { StatedTime } from '#base/event.ts';
import { placeTime } from './place-time.ts';
import { monthNumber, offsetOf, readClfTime, readEpochTime, readIsoTime, readSyslogTime } from './read-time.ts';
import type { TimeSettings } from './time-settings.ts';

/** A time in whichever of the usual spellings it is, for logs that do not keep to one; null where it is none of them. */
export function readLogTime(text: string, settings: TimeSettings): StatedTime | null {
  if (text === '' || text.length > mostCharacters) return null;
  const plain = zoneOnce(text);
  for (const read of spellings) {
    const time = read(plain, settings);
    if (time !== null) return plain === text ? time : { ...time, text };
  }
  return null;
}

/** `… (UTC)` is `… UTC`, and Go's `… +0000 UTC` is `… +0000`. */
function zoneOnce(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  if (last !== closingBracket && last !== capitalC) return text;
  return text.replace(/ \((UTC|GMT)\)$/, ' $1').replace(/ ([+-]\d{4}) UTC$/, ' $1');
}

const closingBracket = 0x29;
const capitalC = 0x43;

const mostCharacters = 64;

const spellings = [readIsoTime, readEpochTime, readMailTime, readTwelveHourTime, readClfTime, readSyslogTime];

const mail =
  /^(?:[A-Za-z]{3},? )?(?:([A-Za-z]{3}) {1,2}(\d{1,2})|(\d{1,2}) ([A-Za-z]{3}) (\d{4})) (\d{2}):(\d{2}):(\d{2})(?: (\d{4}))?(?: (Z|UTC|GMT|[+-]\d{4}))?$/;

/** `Mon, 17 Oct 2022 22:55:48 GMT` (RFC 9110 5.6.7) and `Mon Oct 17 22:55:48 2022 UTC`, as asctime of C writes it. */
function readMailTime(text: string, settings: TimeSettings): StatedTime | null {
  const found = mail.exec(text);
  const year = found?.[5] ?? found?.[9];
  if (found === null || year === undefined) return null;
  const [, monthFirst, dayAfter, dayFirst, monthAfter, , hour, minute, second, , zone] = found;
  return placeTime(
    {
      text,
      year: Number(year),
      month: monthNumber(monthFirst ?? monthAfter ?? ''),
      day: Number(dayAfter ?? dayFirst),
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      fraction: '',
      offsetMinutes: zone === undefined ? null : offsetOf(zone),
    },
    settings,
  );
}

const twelveHour =
  /^(\d{1,2})\/(\d{1,2})\/(\d{4}),? (\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)? ([AP])M(?: (Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;

/** `2/14/2023 3:21:11 PM`: whoever writes AM and PM puts the month first. */
function readTwelveHourTime(text: string, settings: TimeSettings): StatedTime | null {
  const found = twelveHour.exec(text);
  if (found === null) return null;
  const [, month, day, year, hour, minute, second = '0', fraction = '', half = '', zone] = found;
  if (Number(hour) < 1 || Number(hour) > 12) return null;
  return placeTime(
    {
      text,
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0),
      minute: Number(minute),
      second: Number(second),
      fraction,
      offsetMinutes: zone === undefined ? null : offsetOf(zone),
    },
    settings,
  );
}
