import { Growing } from './growing.ts';

/** Unpacks an LZ4 block (lz4_Block_format.md); null if it is damaged or does not fit into `limit`. */
export function unpackLz4(packed: Buffer, limit: number): Buffer | null {
  const out = new Growing(limit);
  let at = 0;
  while (at < packed.length) {
    const token = packed[at++] as number;
    const literals = lengthAt(packed, at, token >> 4);
    at = literals.next;
    if (at + literals.length > packed.length || !out.append(packed, at, literals.length)) return null;
    at += literals.length;
    if (at === packed.length) return out.whole();
    if (at + 2 > packed.length) return null;
    const distance = packed.readUInt16LE(at);
    const match = lengthAt(packed, at + 2, token & 15);
    at = match.next;
    if (!out.repeat(distance, match.length + 4)) return null;
  }
  return null;
}

/** A length of 15 goes on in bytes that are added as long as they are 255. */
function lengthAt(packed: Buffer, from: number, start: number): { length: number; next: number } {
  let length = start;
  let next = from;
  if (start === 15) {
    let byte = 255;
    while (byte === 255 && next < packed.length) {
      byte = packed[next++] as number;
      length += byte;
    }
  }
  return { length, next };
}
