/**
 * Shortest decimal that reads back as the same value. A single-precision number is not spelled with the digits of its double:
 * 0.1 stays 0.1. Infinities and not-a-number are named as in XML Schema.
 */
export function floatText(value: number, isSingle: boolean): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'INF' : '-INF';
  if (!isSingle) return String(value);
  // Nine digits always identify a single-precision number (IEEE 754).
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(9)));
}
