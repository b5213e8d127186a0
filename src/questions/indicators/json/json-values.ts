import { endOfValue, skipSpace } from './json-ranges.ts';

/** Bytes from `start` up to `end` that hold one JSON value, or something else where `ends` is false. */
export interface ValueRange {
  readonly start: number;
  readonly end: number;
  readonly ends: boolean;
}

/**
 * Values one behind the other, as JSON lines have them. What is none goes up to the end of its line; once an opened one does
 * not end, each line stands for itself, so that a cut line costs no more than itself.
 */
export function* jsonValues(bytes: Uint8Array): Generator<ValueRange> {
  let byLine = false;
  let at = skipSpace(bytes, byteOrderMark(bytes), bytes.length);
  while (at < bytes.length) {
    const isOpen: boolean = !byLine && (bytes[at] === 0x7b || bytes[at] === 0x5b);
    const behind: number = isOpen ? endOfValue(bytes, at, bytes.length) : -1;
    byLine ||= isOpen && behind < 0;
    const end = behind < 0 ? endOfLine(bytes, at) : behind;
    yield { start: at, end, ends: behind >= 0 || byLine };
    at = skipSpace(bytes, end, bytes.length);
  }
}

function byteOrderMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function endOfLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(0x0a, at);
  return end < 0 ? bytes.length : end;
}
