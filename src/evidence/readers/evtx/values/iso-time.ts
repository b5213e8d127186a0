const pattern = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z?$/;

/** UTC microseconds since 1970 of an ISO 8601 time in UTC, rounded down; NaN for any other text. */
export function isoUs(text: string): number {
  const match = pattern.exec(text);
  if (match === null) return Number.NaN;
  const fraction = (match[2] ?? '').slice(0, 6).padEnd(6, '0');
  return Date.parse(`${match[1]}Z`) * 1000 + Number(fraction);
}
