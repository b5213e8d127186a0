/**
 * A stretch of time as people read it, in UTC: `2026-08-01 14:02:11 – 14:09:03`, or to the minute where room is short; what
 * the end shares with the begin is said once. Null where no time is known.
 */
export function clock(from: string | null, to: string | null, unit: 'second' | 'minute' = 'second'): string | null {
  const [first, last] = [upTo(unit, from ?? to), upTo(unit, to ?? from)];
  if (first === null || last === null) return null;
  if (first === last) return first;
  const shared = [11, 5].find((length) => first.slice(0, length) === last.slice(0, length)) ?? 0;
  return `${first} – ${last.slice(shared)}`;
}

function upTo(unit: 'second' | 'minute', iso: string | null): string | null {
  return iso === null ? null : iso.slice(0, unit === 'second' ? 19 : 16).replace('T', ' ');
}
