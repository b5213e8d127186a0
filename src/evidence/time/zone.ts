/** A time zone: how far its clocks are from UTC. */
export interface Zone {
  /** `UTC`, `+09:00` or an IANA name such as `Asia/Tokyo`. */
  readonly name: string;
  /** Minutes east of UTC when the zone's clocks show this time (milliseconds since 1970 as if they showed UTC). */
  offsetAt(wallMs: number): number;
}

export const utc: Zone = { name: 'UTC', offsetAt: () => 0 };

/** The zone of this name, null where there is none such. */
export function zoneOf(name: string): Zone | null {
  if (/^(?:utc|z|gmt)$/i.test(name)) return utc;
  const fixed = /^([+-])(\d{2}):?(\d{2})$/.exec(name);
  if (fixed !== null) return fixedZone(name, fixed);
  try {
    return new NamedZone(name);
  } catch {
    // RangeError: no such zone
    return null;
  }
}

function fixedZone(name: string, [, sign, hours, minutes]: RegExpExecArray): Zone | null {
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return Math.abs(offset) > 14 * 60 || Number(minutes) > 59 ? null : { name, offsetAt: () => offset };
}

const hourMs = 3_600_000;
/** Hours of which the offset is remembered: a log seldom spans more, a hostile one may. */
const mostHours = 4_096;

class NamedZone implements Zone {
  readonly name: string;
  private readonly format: Intl.DateTimeFormat;
  private readonly byHour = new Map<number, number>();

  constructor(name: string) {
    this.format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
    this.name = name;
  }

  offsetAt(wallMs: number): number {
    // The offset an hour on either side of a change is right for all but the hour that does not exist or comes twice.
    const first = this.offsetOfInstant(wallMs - this.offsetOfInstant(wallMs) * 60_000);
    return this.offsetOfInstant(wallMs - first * 60_000);
  }

  private offsetOfInstant(ms: number): number {
    const hour = Math.floor(ms / (hourMs / 4));
    const known = this.byHour.get(hour);
    if (known !== undefined) return known;
    if (this.byHour.size >= mostHours) this.byHour.clear();
    const offset = this.statedOffset(hour * (hourMs / 4));
    this.byHour.set(hour, offset);
    return offset;
  }

  /** From the format's own words: `GMT+09:00`, `GMT`. */
  private statedOffset(ms: number): number {
    if (!(Math.abs(ms) <= 8.64e15)) return 0;
    const text = this.format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const found = /([+-])(\d{2}):(\d{2})/.exec(text);
    if (found === null) return 0;
    return (Number(found[2]) * 60 + Number(found[3])) * (found[1] === '-' ? -1 : 1);
  }
}
