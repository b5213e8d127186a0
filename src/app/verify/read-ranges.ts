import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { ByteRange } from '#evidence/reading/ranges.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import { readers } from '#evidence/readers/index.ts';

/** Reads the ranges of a file that hold these places. */
export function readRanges(
  file: string,
  format: string,
  sink: RecordSink,
  places: readonly { readonly offset: number }[],
  carve: boolean,
): void {
  const reader = readers.find((each) => each.id === format);
  if (reader?.reads !== 'ranges') throw new Error(`no reader of ranges is called ${format}`);
  const ranges = reader
    .ranges(statSync(file).size)
    .filter((range) => places.some(({ offset }) => offset >= range.start && offset < range.end));
  const rangeReader = reader.open({ carve });
  const fd = openSync(file, 'r');
  try {
    for (const range of ranges) rangeReader.read(bytesOf(fd, range), range, sink);
  } finally {
    closeSync(fd);
  }
}

function bytesOf(fd: number, range: ByteRange): Uint8Array {
  const buffer = Buffer.allocUnsafe(range.end - range.start);
  let filled = 0;
  while (filled < buffer.length) {
    const read = readSync(fd, buffer, filled, buffer.length - filled, range.start + filled);
    if (read === 0) break;
    filled += read;
  }
  return buffer.subarray(0, filled);
}
