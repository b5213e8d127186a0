/**
 * FILETIME counts 100 ns from 1601-01-01 in 64 bits, more than a number holds. 2^32 ticks are 429 s and 4,967,296 ticks, so
 * seconds and the rest are computed from the two halves without leaving exact integers.
 */
const secondsPerHigh = 429;
const ticksPerHigh = 4_967_296;
const ticksPerSecond = 10_000_000;
const secondsTo1970 = 11_644_473_600;

/** UTC microseconds since 1970, rounded down. */
export function filetimeUs(low: number, high: number): number {
  const ticks = high * ticksPerHigh + low;
  const carried = Math.floor(ticks / ticksPerSecond);
  const rest = ticks - carried * ticksPerSecond;
  return (high * secondsPerHigh + carried - secondsTo1970) * 1_000_000 + Math.floor(rest / 10);
}

/** FILETIMEs as text with all seven digits, `2019-07-18T20:40:02.2813870Z`. Times of neighbouring records share their second. */
export class FiletimeText {
  private second = Number.NaN;
  private untilSecond = '';

  text(low: number, high: number): string {
    const ticks = high * ticksPerHigh + low;
    const carried = Math.floor(ticks / ticksPerSecond);
    const rest = ticks - carried * ticksPerSecond;
    const second = high * secondsPerHigh + carried;
    if (second !== this.second) {
      this.second = second;
      // Any 64-bit FILETIME is within the range of Date (year 60,056 of 275,760).
      this.untilSecond = new Date((second - secondsTo1970) * 1000).toISOString().slice(0, -4);
    }
    return `${this.untilSecond}${String(ticksPerSecond + rest).slice(1)}Z`;
  }
}
