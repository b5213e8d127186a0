import type { Reject } from '#base/reject.ts';

const signature = Buffer.from('LfLe', 'latin1');
/** The record that ends the log: its size, and four numbers that nothing else begins with. */
const endMark = Buffer.from('11111111222222223333333344444444', 'hex');
const endSize = 40;
export const headerSize = 48;
/** Fixed part of a record. */
export const recordHeadSize = 56;

export interface RingRecord {
  /** Where the record begins in the file, and how much of it stands there: the rest of one that wraps stands after the header. */
  readonly offset: number;
  readonly inFile: number;
  /** All of it, in one piece. */
  readonly bytes: Buffer;
}

/**
 * Records of a log that is a ring ([MS-EVEN] 2.2.3 EVENTLOGRECORD; ELF_LOGFILE_HEADER of Microsoft's event log file format):
 * from the oldest on, around the end of the file if need be, up to the record that marks the end. What the header says of
 * these places is only believed where a record stands there: a log that was copied while in use has an old header.
 */
export function* ringRecords(file: Buffer, reject: (reject: Reject) => void): Generator<RingRecord> {
  const end = endOf(file);
  let at = startOf(file, end);
  // Once around, and no further.
  for (let left = file.length - headerSize; at >= 0 && at !== end && left > 0; ) {
    const size = sizeAt(file, at);
    if (size > 0 && isWhole(file, at, size)) {
      yield recordAt(file, at, size);
      left -= size;
      at = advanced(file, at, size);
    } else {
      const next = nextRecord(file, at, end);
      const passed = next < 0 ? distance(file, at, end < 0 ? file.length : end) : distance(file, at, next);
      if (!isFill(file, at, passed)) reject(damage(at, passed));
      left -= Math.max(passed, 4);
      at = next;
    }
  }
}

function startOf(file: Buffer, end: number): number {
  const stated = file.length >= headerSize ? file.readUInt32LE(16) : 0;
  if (stated >= headerSize && sizeAt(file, stated) > 0) return stated;
  const after = end < 0 ? headerSize : end + endSize;
  return nextRecord(file, after, end);
}

function endOf(file: Buffer): number {
  for (let mark = file.indexOf(endMark, headerSize + 4); mark >= 0; mark = file.indexOf(endMark, mark + 1))
    if (file.readUInt32LE(mark - 4) === endSize) return mark - 4;
  return file.length >= headerSize ? file.readUInt32LE(20) : -1;
}

/** Size of the record that begins here, 0 where none does. */
function sizeAt(file: Buffer, at: number): number {
  if (at + 8 > file.length || !file.subarray(at + 4, at + 8).equals(signature)) return 0;
  const size = file.readUInt32LE(at);
  return size >= recordHeadSize + 4 && size % 4 === 0 && size <= file.length - headerSize ? size : 0;
}

/** A record repeats its size at its end. */
function isWhole(file: Buffer, at: number, size: number): boolean {
  const last = advanced(file, at, size - 4);
  return last + 4 <= file.length && file.readUInt32LE(last) === size;
}

function recordAt(file: Buffer, at: number, size: number): RingRecord {
  const inFile = Math.min(size, file.length - at);
  const first = file.subarray(at, at + inFile);
  const bytes = inFile === size ? first : Buffer.concat([first, file.subarray(headerSize, headerSize + size - inFile)]);
  return { offset: at, inFile, bytes };
}

function advanced(file: Buffer, at: number, count: number): number {
  const to = at + count;
  return to < file.length ? to : to - file.length + headerSize;
}

function distance(file: Buffer, from: number, to: number): number {
  return to >= from ? to - from : file.length - from + to - headerSize;
}

/** The next place after `at` where a record begins, around the end of the file; -1 where the end of the log comes first. */
function nextRecord(file: Buffer, at: number, end: number): number {
  const parts =
    end >= at
      ? [[at, end]]
      : [
          [at, file.length],
          [headerSize, Math.max(end, headerSize)],
        ];
  for (const [from = 0, to = 0] of parts)
    for (
      let found = file.indexOf(signature, from + 4);
      found >= 0 && found < to;
      found = file.indexOf(signature, found + 1)
    )
      if (sizeAt(file, found - 4) > 0) return found - 4;
  return -1;
}

/** The end of the file is filled up where no head of a record fits any more. */
function isFill(file: Buffer, at: number, passed: number): boolean {
  return file.length - at < recordHeadSize && passed <= recordHeadSize;
}

function damage(offset: number, had: number): Reject {
  return { offset, needed: 0, had, why: { key: 'evt.no-record', values: { had } } };
}
