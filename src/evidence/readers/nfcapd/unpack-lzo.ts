import { Growing } from './growing.ts';

/** A copy of earlier output: how far back, how long, and how many literals follow it. */
interface Copy {
  readonly distance: number;
  readonly length: number;
  readonly literals: number;
}

/** Unpacks an LZO1X stream (Linux kernel documentation, "LZO stream format"); null if it is damaged or longer than `limit`. */
export function unpackLzo(packed: Buffer, limit: number): Buffer | null {
  const input = new Input(packed);
  const out = new Growing(limit);
  /** Literals of the last instruction, at most 4: what a low opcode means depends on them. */
  let state = 0;
  if ((packed[0] ?? 0) > 17) {
    const count = input.byte() - 17;
    if (!input.copyTo(out, count)) return null;
    state = Math.min(count, 4);
  }
  while (!input.isOver) {
    const code = input.byte();
    if (code < 16 && state === 0) {
      if (!input.copyTo(out, 3 + input.length(code, 15))) return null;
      state = 4;
      continue;
    }
    const copy = copyOf(code, state, input);
    if (copy === null) return out.whole();
    if (!out.repeat(copy.distance, copy.length) || !input.copyTo(out, copy.literals)) return null;
    state = copy.literals;
  }
  return null;
}

/** Null for the end of the stream. */
function copyOf(code: number, state: number, input: Input): Copy | null {
  if (code >= 64) {
    const length = code >= 128 ? 5 + ((code >> 5) & 3) : 3 + ((code >> 5) & 1);
    return { length, distance: (input.byte() << 3) + ((code >> 2) & 7) + 1, literals: code & 3 };
  }
  if (code < 16) {
    const distance = (input.byte() << 2) + (code >> 2);
    return { length: state === 4 ? 3 : 2, distance: distance + (state === 4 ? 2049 : 1), literals: code & 3 };
  }
  const isFar = code < 32;
  const length = 2 + (isFar ? input.length(code & 7, 7) : input.length(code & 31, 31));
  const pair = input.byte() | (input.byte() << 8);
  const distance = isFar ? 16_384 + ((code & 8) << 11) + (pair >> 2) : (pair >> 2) + 1;
  return isFar && distance === 16_384 ? null : { length, distance, literals: pair & 3 };
}

/** Reading past the end gives zeros, which copy nothing that is not there. */
class Input {
  private readonly bytes: Buffer;
  private at = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  get isOver(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  /** The length in the opcode; 0 stands for `most` and goes on: 255 for each byte of zeros, and the first that is not. */
  length(inCode: number, most: number): number {
    if (inCode !== 0) return inCode;
    let length = most;
    while (!this.isOver && this.bytes[this.at] === 0) {
      length += 255;
      this.at++;
    }
    return length + this.byte();
  }

  copyTo(out: Growing, count: number): boolean {
    if (this.at + count > this.bytes.length || !out.append(this.bytes, this.at, count)) return false;
    this.at += count;
    return true;
  }
}
