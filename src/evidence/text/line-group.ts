import type { Place } from '../record/place.ts';

/** A record of more bytes than this is handed out in parts: memory stays bounded. */
const mostBytes = 1 << 20;

/** Lines in a row that make one record. */
export interface LinesTogether {
  readonly lines: readonly string[];
  readonly place: Place;
}

/** Gathers lines that stand one after the other, with the place they take up together. */
export class LineGroup {
  private lines: string[] = [];
  private chunks: Uint8Array[] = [];
  private offset = 0;
  private length = 0;

  get isEmpty(): boolean {
    return this.lines.length === 0;
  }

  get isFull(): boolean {
    return this.length >= mostBytes;
  }

  add(text: string, place: Place): void {
    if (this.isEmpty) this.offset = place.offset;
    this.lines.push(text);
    this.chunks.push(Uint8Array.from(place.bytes()));
    this.length += place.length;
  }

  /** What was gathered; the group is empty afterwards. Null where it was already. */
  take(): LinesTogether | null {
    if (this.isEmpty) return null;
    const { lines, chunks, offset, length } = this;
    this.lines = [];
    this.chunks = [];
    this.length = 0;
    return { lines, place: { offset, length, bytes: () => Buffer.concat(chunks) } };
  }
}
