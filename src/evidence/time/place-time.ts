import type { StatedTime } from '#base/event.ts';
import type { TimeSettings } from './time-settings.ts';

/** A time as it is written, taken apart. */
export interface WrittenTime {
  readonly text: string;
  /** Null where only month and day are written. */
  readonly year: number | null;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Digits after the second, '' for none; what goes beyond microseconds is cut off. */
  readonly fraction: string;
  /** Minutes east of UTC; null where none is written. */
  readonly offsetMinutes: number | null;
}

const dayMs = 86_400_000;

/**
 * Places a written time. Without zone it is read in the source's zone, without year in the last year that does not put it
 * more than a day after the latest time of the source; both are noted as assumed. Null where it is no time of day or no date.
 */
export function placeTime(written: WrittenTime, settings: TimeSettings): StatedTime | null {
  if (!isClock(written)) return null;
  const { text, fraction, offsetMinutes } = written;
  const year = written.year ?? yearBefore(written, settings);
  const wallMs = Date.UTC(year, written.month - 1, written.day, written.hour, written.minute, written.second);
  if (new Date(wallMs).getUTCDate() !== written.day && written.hour < 24 && written.second < 60) return null;
  const offset = offsetMinutes ?? settings.zone.offsetAt(wallMs);
  const micros = fraction === '' ? 0 : Number(fraction.slice(0, 6).padEnd(6, '0'));
  const assumesZone = offsetMinutes === null && !settings.zoneIsSet;
  return {
    us: (wallMs - offset * 60_000) * 1000 + micros,
    text,
    offsetMinutes,
    digits: fraction.length,
    assumed: assumptions(written.year === null, assumesZone),
  };
}

const nothing: readonly never[] = [];
const zoneOnly = ['zone'] as const;
const yearOnly = ['year'] as const;
const yearAndZone = ['year', 'zone'] as const;

function assumptions(year: boolean, zone: boolean): StatedTime['assumed'] {
  if (year) return zone ? yearAndZone : yearOnly;
  return zone ? zoneOnly : nothing;
}

/** 24:00:00 and a leap second's :60 are written by some and roll over. */
function isClock({ year, month, day, hour, minute, second }: WrittenTime): boolean {
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysOf(year ?? 2000, month) &&
    (hour <= 23 || (hour === 24 && minute === 0 && second === 0)) &&
    minute <= 59 &&
    second <= 60 &&
    (year === null || (year >= 100 && year <= 9999))
  );
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function yearBefore({ month, day, hour, minute, second }: WrittenTime, { latestUs, zone }: TimeSettings): number {
  const latestMs = latestUs / 1000 + dayMs;
  const year = new Date(latestMs).getUTCFullYear();
  for (let back = 0; back < 8; back++) {
    if (day > daysOf(year - back, month)) continue;
    const wallMs = Date.UTC(year - back, month - 1, day, hour, minute, second);
    if (wallMs - zone.offsetAt(wallMs) * 60_000 <= latestMs) return year - back;
  }
  return year;
}
