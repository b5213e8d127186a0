/**
 * A time of a row as the list of segments holds it: whole microseconds, up to 2^53 of them. A log may state any time; one after
 * the year 2255 stands in the list as that year's.
 */
export function listedUs(us: number): number {
  return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, Math.round(us)));
}
