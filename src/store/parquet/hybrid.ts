import type { PageBytes } from './page-bytes.ts';

/** A run of fewer equal values costs no less as a run than packed. */
const shortestRun = 8;

/** Bits that `most` takes. */
export function bitWidth(most: number): number {
  return 32 - Math.clz32(most);
}

/** Numbers below 2^width, of at most 24 bits, as runs of equal ones and packed groups of eight (Apache Parquet, RLE/bit-packing hybrid). */
export function writeHybrid(page: PageBytes, values: ArrayLike<number>, count: number, width: number): void {
  let packedFrom = 0;
  let i = 0;
  while (i < count) {
    const end = runEnd(values, i, count);
    if (end - i < shortestRun && end < count) {
      i += 8;
      continue;
    }
    if (i > packedFrom) writePacked(page, values, packedFrom, i, width);
    page.varint((end - i) << 1);
    page.littleEndian(values[i] as number, (width + 7) >> 3);
    i = end;
    packedFrom = end;
  }
  if (count > packedFrom) writePacked(page, values, packedFrom, count, width);
}

function runEnd(values: ArrayLike<number>, from: number, count: number): number {
  const value = values[from];
  let end = from + 1;
  while (end < count && values[end] === value) end++;
  return end;
}

/** Whole groups of eight; what the last one lacks is zero. */
function writePacked(page: PageBytes, values: ArrayLike<number>, from: number, to: number, width: number): void {
  const groups = (to - from + 7) >> 3;
  page.varint((groups << 1) | 1);
  page.reserve(groups * width);
  const { bytes } = page;
  let { length } = page;
  let held = 0;
  let bits = 0;
  for (let i = from; i < from + groups * 8; i++) {
    held |= (i < to ? (values[i] as number) : 0) << bits;
    for (bits += width; bits >= 8; bits -= 8) {
      bytes[length++] = held;
      held >>>= 8;
    }
  }
  page.length = length;
}
