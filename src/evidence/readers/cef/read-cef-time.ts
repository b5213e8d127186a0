import type { StatedTime } from '#base/event.ts';
import { readEpochTime, readIsoTime, readSyslogTime } from '#evidence/time/read-time.ts';
import type { TimeSettings } from '#evidence/time/time-settings.ts';
import { utc } from '#evidence/time/zone.ts';

/** Milliseconds since 1970, or `MMM dd yyyy HH:mm:ss.SSS zzz` in any of its shorter forms (CEF, "Date formats"). */
export function readCefTime(text: string, settings: TimeSettings): StatedTime | null {
  if (text === '' || text.length > 64) return null;
  if (/^\d{10,20}$/.test(text)) return readEpochTime(text);
  const zone = /^(.{6,40}?) (UTC|GMT|Z|[A-Z]{3,4})$/.exec(text);
  const clock = (zone?.[1] ?? text).replace(',', '');
  const isUtc = zone !== null && /^(?:UTC|GMT|Z)$/.test(zone[2] ?? '');
  const placed = isUtc ? { ...settings, zone: utc, zoneIsSet: true } : settings;
  const stated = readSyslogTime(clock, placed) ?? readIsoTime(clock, placed);
  return stated === null ? null : { ...stated, text, offsetMinutes: isUtc ? 0 : stated.offsetMinutes };
}
