import { RuleError } from '../rule-error.ts';

/** Microseconds of the units of a timespan. Months and years are no fixed time, so a window of them cannot be exact. */
const units: Readonly<Record<string, number>> = { s: 1e6, m: 60e6, h: 3_600e6, d: 86_400e6, w: 604_800e6 };

/** Ten years: beyond it a window holds whatever was ever kept. */
const MAX_US = 3_653 * 86_400e6;

/** Reads `90s`, `5m`, `1h`, `7d`, `2w` (Sigma correlations 2.1, "Time Selection"; weeks as converters know them) in microseconds. */
export function parseTimespan(timespan: unknown): number {
  if (timespan === undefined) throw new RuleError('sigma.correlation-timespan-missing');
  const written = typeof timespan === 'string' || typeof timespan === 'number' ? String(timespan).slice(0, 40) : '';
  const parts = /^([0-9]{1,9})([smhdw])$/.exec(written.trim());
  if (parts === null) throw new RuleError('sigma.correlation-timespan', { timespan: written });
  const us = Number(parts[1]) * (units[parts[2] as string] as number);
  if (us === 0 || us > MAX_US) throw new RuleError('sigma.correlation-timespan', { timespan: written });
  return us;
}
