import type { StatedTime } from '#base/event.ts';

/** Label of 1970-01-01 00:00:00 UTC: TAI was ten seconds ahead, and who stamps by a clock of UTC adds just these. */
const epochLabel = (1n << 62n) + 10n;

/**
 * `@400000004c91b044077a9e94`: a TAI64N label of daemontools' multilog and its relatives ("TAI64, TAI64N, and TAI64NA",
 * Bernstein). They count the seconds of a Unix clock, without leap seconds.
 */
export function readTai64Time(text: string): StatedTime | null {
  const found = /^@([0-9a-f]{16})([0-9a-f]{8})$/i.exec(text);
  if (found === null) return null;
  const seconds = Number(BigInt(`0x${found[1]}`) - epochLabel);
  const nanoseconds = Number(`0x${found[2]}`);
  if (nanoseconds >= 1e9) return null;
  return { us: seconds * 1_000_000 + Math.floor(nanoseconds / 1000), text, offsetMinutes: 0, digits: 9, assumed: [] };
}
