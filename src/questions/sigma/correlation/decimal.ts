/**
 * Numbers that are judged: integers of 10^-18, so that a sum does not depend on the order of its parts, which floating-point
 * numbers do.
 */
export type Decimal = bigint;

const PLACES = 18;
const ONE = 10n ** BigInt(PLACES);

/** Reads `-12`, `3.50`, `+7`; null for what is no plain decimal, or has more than 30 digits before the point or 18 behind it. */
export function decimalOf(written: string): Decimal | null {
  const parts = /^([+-]?)([0-9]{1,30})(?:\.([0-9]{1,18}))?$/.exec(written.trim());
  if (parts === null) return null;
  const size = BigInt(parts[2] as string) * ONE + BigInt((parts[3] ?? '').padEnd(PLACES, '0'));
  return parts[1] === '-' ? -size : size;
}

export function decimalOfCount(count: number): Decimal {
  return BigInt(count) * ONE;
}

/** Without zeros at the end: `12`, `-0.5`. */
export function decimalText(value: Decimal): string {
  const size = value < 0n ? -value : value;
  const fraction = String(size % ONE)
    .padStart(PLACES, '0')
    .replace(/0{1,18}$/, '');
  return `${value < 0n ? '-' : ''}${size / ONE}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The quotient to six places, half away from zero; for showing, never for judging. */
export function shownQuotient(sum: Decimal, count: number): string {
  const unit = ONE / 1_000_000n;
  const divisor = BigInt(count) * unit;
  const size = sum < 0n ? -sum : sum;
  const rounded = ((size * 2n + divisor) / (divisor * 2n)) * unit;
  return decimalText(sum < 0n ? -rounded : rounded);
}
