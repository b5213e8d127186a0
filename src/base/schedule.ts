/** A rhythm: every so many days, weeks or months. */
export interface Schedule {
  readonly count: number;
  readonly unit: 'D' | 'W' | 'M';
}

/** What is done less often than once a year has no rhythm. */
const most = { D: 366, W: 53, M: 12 } as const;

/** Reads the durations of ISO 8601 that are a rhythm, `P30D`, `P2W` or `P1M`; null for any other text. */
export function parseSchedule(text: string): Schedule | null {
  const [, digits = '', unit = ''] = /^P([1-9]\d{0,2})([DWM])$/.exec(text) ?? [];
  if (unit !== 'D' && unit !== 'W' && unit !== 'M') return null;
  const count = Number(digits);
  return count <= most[unit] ? { count, unit } : null;
}

/**
 * When what was done at `us` is to be done again, UTC microseconds. A month later is the same day of the month, or its last day
 * where it is shorter.
 */
export function nextTimeUs(us: number, { count, unit }: Schedule): number {
  if (unit !== 'M') return us + count * (unit === 'W' ? 7 : 1) * dayUs;
  const date = new Date(Math.floor(us / 1000));
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime() * 1000 + (us - Math.floor(us / 1000) * 1000);
}

const dayUs = 86_400_000_000;
