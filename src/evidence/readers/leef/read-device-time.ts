import type { StatedTime } from '#base/event.ts';
import { placeTime } from '#evidence/time/place-time.ts';
import { monthNumber, offsetOf, readEpochTime, readIsoTime, readSyslogTime } from '#evidence/time/read-time.ts';
import type { TimeSettings } from '#evidence/time/time-settings.ts';

/** The time of a LEEF event: milliseconds since 1970, `MMM dd yyyy HH:mm:ss`, ISO 8601, or as its format says. */
export function readDeviceTime(text: string, format: string, settings: TimeSettings): StatedTime | null {
  if (text === '' || text.length > 64) return null;
  if (/^\d{10,20}$/.test(text)) return readEpochTime(text);
  return byFormat(text, format, settings) ?? readSyslogTime(text, settings) ?? readIsoTime(text, settings);
}

/** Letters of java.text.SimpleDateFormat that are read; the order of the parts is the format's. */
function byFormat(text: string, format: string, settings: TimeSettings): StatedTime | null {
  const letters = [...format.matchAll(/([yMdHms])\1*|S+|[zZX]+/g)].map(([part]) => part[0] ?? '');
  const parts = text.match(/[A-Za-z]+|\d+|[+-]\d{2}:?\d{2}$/g) ?? [];
  if (letters.length < 5 || parts.length < letters.length) return null;
  const part = (letter: string) => parts[letters.indexOf(letter)] ?? '';
  const month = part('M');
  const zone = parts[letters.findIndex((letter) => 'zZX'.includes(letter))] ?? '';
  return placeTime(
    {
      text,
      year: Number(part('y')) + (part('y').length === 2 ? 2000 : 0),
      month: /^\d/.test(month) ? Number(month) : monthNumber(month),
      day: Number(part('d')),
      hour: Number(part('H')),
      minute: Number(part('m')),
      second: Number(part('s')),
      fraction: letters.includes('S') ? part('S') : '',
      offsetMinutes: zone === '' ? null : offsetOf(zone),
    },
    settings,
  );
}
