import type { StatedTime } from '#base/event.ts';
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
  const offset = offsetOfMoments(moments);
  if (offset !== null) return placed(asUtc, offset, 'windows.zone-derived');
  return { time: readIsoTime(text, settings) };
}

/** Hosts of which the offset is remembered: a file seldom holds more, a hostile one may. */
const mostHosts = 1_024;

/**
 * Places the times of a source that several records tell of: where a record states its moment once only, the offset is that
 * of the last one of the same host that states it twice, unless a zone was set.
 */
export class WallClock {
  private readonly settings: TimeSettings;
  private readonly offsets = new Map<string, number>();

  constructor(settings: TimeSettings) {
    this.settings = settings;
  }

  place(text: string, host: string, moments: readonly SameMoment[]): EventNotes {
    const offset = offsetOfMoments(moments);
    if (offset !== null) {
      if (this.offsets.size >= mostHosts) this.offsets.clear();
      this.offsets.set(host, offset);
    }
    const known = offset ?? (this.settings.zoneIsSet ? null : (this.offsets.get(host) ?? null));
    const asUtc = known === null ? null : utcTime(text);
    if (known === null || asUtc === null || asUtc.offsetMinutes !== null)
      return placeWallClock(text, this.settings, []);
    return placed(asUtc, known, offset === null ? 'windows.zone-of-host' : 'windows.zone-derived');
  }
}

function placed(asUtc: StatedTime, offset: number, key: 'windows.zone-derived' | 'windows.zone-of-host'): EventNotes {
  const why = { key, values: { offset: offsetText(offset) } };
  return { time: { ...asUtc, us: asUtc.us - offset * 60_000_000 }, derived: [{ step: 'zone', why }] };
}

function offsetOfMoments(moments: readonly SameMoment[]): number | null {
  for (const moment of moments) {
    const offset = offsetOf(moment);
    if (offset !== null) return offset;
  }
  return null;
}

function offsetOf(moment: SameMoment): number | null {
  const wall = utcTime(moment.wall);
  const exact = utcTime(moment.utc);
  if (wall === null || exact === null || wall.offsetMinutes !== null) return null;
  const quarters = Math.round((wall.us - exact.us) / quarterUs);
  const apart = Math.abs(wall.us - exact.us - quarters * quarterUs);
  return apart > mostApartUs || Math.abs(quarters * 15) > mostOffset ? null : quarters * 15;
}

function offsetText(offset: number): string {
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${hours}:${String(Math.abs(offset) % 60).padStart(2, '0')}`;
}

function utcTime(text: string): StatedTime | null {
  return readIsoTime(text, { zone: utc, zoneIsSet: true, latestUs: 0 });
}
