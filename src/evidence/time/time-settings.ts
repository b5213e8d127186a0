import type { Zone } from './zone.ts';

/** What places a time that does not say everything itself. */
export interface TimeSettings {
  /** Zone of times that state none. */
  readonly zone: Zone;
  /** Whether the zone was set for this source, so that nothing had to be assumed. */
  readonly zoneIsSet: boolean;
  /** UTC microseconds no time of the source is later than by more than a day: a time without year is the last one before. */
  readonly latestUs: number;
}
