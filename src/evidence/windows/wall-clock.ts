import type { Derivation, StatedTime } from '#base/event.ts';
import { readIsoTime } from '../time/read-time.ts';
import type { TimeSettings } from '../time/time-settings.ts';
import { utc } from '../time/zone.ts';
import type { EventNotes } from './windows-events.ts';

const quarterUs = 15 * 60 * 1_000_000;
/** What may lie between the two clocks beside the zone: the same moment is written twice, a moment apart. */
const mostApartUs = 5 * 60 * 1_000_000;
const mostOffset = 14 * 60;

/** A wall clock's time and a UTC time of the same moment, as they are written. */
export interface SameMoment {
  readonly wall: string;
  readonly utc: string;
}

/**
 * Places a time without zone by a moment that the record states twice, by the wall clock and in UTC: zones differ by whole
 * quarters of an hour. A time with a zone is taken as it stands; where no moment tells, the source's zone has to do.
 */
export function placeWallClock(text: string, settings: TimeSettings, moments: readonly SameMoment[]): EventNotes {
  const asUtc = utcTime(text);
  if (asUtc === null || asUtc.offsetMinutes !== null) return { time: asUtc };
  for (const moment of moments) {
    const offset = offsetOf(moment);
    if (offset === null) continue;
    return { time: { ...asUtc, us: asUtc.us - offset * 60_000_000 }, derived: [zoneStep(offset)] };
  }
  return { time: readIsoTime(text, settings) };
}

function offsetOf(moment: SameMoment): number | null {
  const wall = utcTime(moment.wall);
  const exact = utcTime(moment.utc);
  if (wall === null || exact === null || wall.offsetMinutes !== null) return null;
  const quarters = Math.round((wall.us - exact.us) / quarterUs);
  const apart = Math.abs(wall.us - exact.us - quarters * quarterUs);
  return apart > mostApartUs || Math.abs(quarters * 15) > mostOffset ? null : quarters * 15;
}

function zoneStep(offset: number): Derivation {
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const text = `${offset < 0 ? '-' : '+'}${hours}:${String(Math.abs(offset) % 60).padStart(2, '0')}`;
  return { step: 'zone', why: { key: 'windows.zone-derived', values: { offset: text } } };
}

function utcTime(text: string): StatedTime | null {
  return readIsoTime(text, { zone: utc, zoneIsSet: true, latestUs: 0 });
}
