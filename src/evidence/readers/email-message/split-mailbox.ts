import type { ByteRange } from '#evidence/reading/ranges.ts';

const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * The messages of a file: one, or in a mailbox (RFC 4155) as many as lines begin `From ` after an empty line. In bodies such
 * a line is written `>From `.
 */
export function splitMailbox(bytes: Buffer): ByteRange[] {
  if (!isSeparator(bytes, 0)) return [{ start: 0, end: bytes.length }];
  const starts = [0];
  for (let at = bytes.indexOf('\nFrom '); at >= 0; at = bytes.indexOf('\nFrom ', at + 1)) {
    const before = bytes[at - 1] === carriageReturn ? at - 2 : at - 1;
    if (bytes[before] === newline && isSeparator(bytes, at + 1)) starts.push(at + 1);
  }
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? bytes.length }));
}

/** Where the message of a range begins: after the separator, if it has one. */
export function messageStart(bytes: Buffer, { start, end }: ByteRange): number {
  if (!isSeparator(bytes, start)) return start;
  const line = bytes.indexOf(newline, start);
  return line < 0 || line >= end ? end : line + 1;
}

/** `From sender@example.org Tue Apr 30 02:09:16 2019`. */
function isSeparator(bytes: Buffer, at: number): boolean {
  return /^From \S{1,320} .{0,40}\d\d:\d\d/.test(bytes.toString('latin1', at, at + 400));
}
