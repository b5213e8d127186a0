/** ISO 8601 in UTC with microseconds, `2019-03-18T23:23:37.147709Z`; null for a time that is not known. */
export function isoFromUs(us: number): string | null {
  if (!Number.isFinite(us)) return null;
  const ms = Math.floor(us / 1000);
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return null;
  return `${date.toISOString().slice(0, -1)}${String(us - ms * 1000).padStart(3, '0')}Z`;
}

/** The microseconds of what `isoFromUs` gave. */
export function usFromIso(iso: string): number {
  const [toMs = '', rest = ''] = [iso.slice(0, -4), iso.slice(-4, -1)];
  return Date.parse(`${toMs}Z`) * 1000 + Number(rest);
}
