/**
 * FILETIME counts 100 ns from 1601-01-01 in 64 bits, more than a number holds. 2^32 ticks are 429 s and 4,967,296 ticks, and 1000 times
 * that are 496 s and 7,296,000 ticks more than 1000 times 429 s; so seconds and the rest are computed from the two halves without
 * leaving exact integers.
 */
const secondsPerHigh = 429;
const ticksPerHigh = 4_967_296;
const secondsPerThousand = 496;
const ticksPerThousand = 7_296_000;
const ticksPerSecond = 10_000_000;
const secondsTo1970 = 11_644_473_600;

/** UTC microseconds since 1970, rounded down. */
export function filetimeUs(low: number, high: number): number {
  const ticks = ticksOf(low, high);
  const carried = Math.floor(ticks / ticksPerSecond);
  const rest = ticks - carried * ticksPerSecond;
  return (secondsOf(high) + carried - secondsTo1970) * 1_000_000 + Math.floor(rest / 10);
}

/** Seconds that the upper half holds, without those in ticksOf. */
function secondsOf(high: number): number {
  return high * secondsPerHigh + Math.floor(high / 1000) * secondsPerThousand;
}

function ticksOf(low: number, high: number): number {
  const thousands = Math.floor(high / 1000);
  return thousands * ticksPerThousand + (high - thousands * 1000) * ticksPerHigh + low;
}

const secondsPerDay = 86_400;

/** Where the parts of `2019-07-18T20:40:02.2813870Z` stand. */
const hourAt = 11;
const minuteAt = 14;
const secondAt = 17;
const fractionAt = 20;
const dateLength = 10;

/**
 * FILETIMEs as text with all seven digits. Times of neighbouring records share their day, and the digits after it are written as
 * bytes: a text put together from pieces would be taken apart again by whoever reads it.
 */
export class FiletimeText {
  private day = Number.NaN;
  private date = '';
  private readonly bytes = Buffer.from('0000-00-00T00:00:00.0000000Z', 'latin1');

  text(low: number, high: number): string {
    const ticks = ticksOf(low, high);
    const carried = Math.floor(ticks / ticksPerSecond);
    const second = secondsOf(high) + carried;
    const day = Math.floor(second / secondsPerDay);
    if (day !== this.day) this.startDay(day);
    this.writeTime(second - day * secondsPerDay);
    this.writeDigits(fractionAt, 7, ticks - carried * ticksPerSecond);
    if (this.date.length === dateLength) return this.bytes.toString('latin1');
    return this.date + this.bytes.toString('latin1', dateLength);
  }

  /** Any 64-bit FILETIME is within the range of Date; the years past 9999 take more than four digits. */
  private startDay(day: number): void {
    this.day = day;
    const iso = new Date((day * secondsPerDay - secondsTo1970) * 1000).toISOString();
    this.date = iso.slice(0, iso.indexOf('T'));
    if (this.date.length === dateLength) this.bytes.write(this.date, 'latin1');
  }

  private writeTime(secondOfDay: number): void {
    const minuteOfDay = (secondOfDay / 60) | 0;
    const hour = (minuteOfDay / 60) | 0;
    this.writeDigits(hourAt, 2, hour);
    this.writeDigits(minuteAt, 2, minuteOfDay - hour * 60);
    this.writeDigits(secondAt, 2, secondOfDay - minuteOfDay * 60);
  }

  private writeDigits(at: number, count: number, value: number): void {
    let rest = value | 0;
    for (let i = at + count - 1; i >= at; i--) {
      const tens = (rest / 10) | 0;
      this.bytes[i] = 0x30 + rest - tens * 10;
      rest = tens;
    }
  }
}
