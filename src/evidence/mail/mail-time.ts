import type { StatedTime } from '#base/event.ts';
import { placeTime } from '../time/place-time.ts';
import { monthNumber, offsetOf } from '../time/read-time.ts';
import type { TimeSettings } from '../time/time-settings.ts';

/** Zones by name that RFC 5322 4.3 still knows, and Japan's, in hours east. Another name says nothing for certain. */
const zones: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  JST: 9,
};

const form =
  /^(?:[A-Za-z]{3,9},? )?(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6} (\d{2}|\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([+-]\d{4}|[A-Za-z]{1,5}))?(?: |$)/;

/** `Mon, 1 Oct 2018 11:20:27 +0200 (CEST)`, the time of mail (RFC 5322 3.3); null where it is none. */
export function readMailTime(written: string, settings: TimeSettings): StatedTime | null {
  const text = written.slice(0, 100).replace(/\s+/g, ' ').trim();
  const found = form.exec(text);
  if (found === null) return null;
  const [, day, month = '', yearText = '', hour, minute, second = '0', zone] = found;
  const year = Number(yearText);
  return placeTime(
    {
      text,
      year: yearText.length === 4 ? year : year + (year < 50 ? 2000 : 1900),
      month: monthNumber(month),
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      fraction: '',
      offsetMinutes: zone === undefined ? null : zoneMinutes(zone),
    },
    settings,
  );
}

function zoneMinutes(zone: string): number | null {
  const name = zone.toUpperCase();
  if (name === 'UT') return 0;
  const hours = Object.hasOwn(zones, name) ? zones[name] : undefined;
  return hours === undefined ? offsetOf(zone) : hours * 60;
}
