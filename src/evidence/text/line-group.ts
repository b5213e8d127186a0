import type { Place } from '../record/place.ts';

/** A record of more bytes than this is handed out in parts: memory stays bounded. */
const mostBytes = 1 << 20;

/** Lines in a row that make one record. */
export interface LinesTogether {
  readonly lines: readonly string[];
  readonly place: Place;
  /** The place of each line on its own. */
  placeOf(index: number): Place;
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

  /** Whether the place stands right behind what was gathered. */
  isFollowedBy({ offset }: Place): boolean {
    return !this.isEmpty && offset === this.offset + this.length;
  }

  get isFull(): boolean {
    return this.length >= mostBytes;
  }

  add(text: string, place: Place): void {
    if (this.isEmpty) this.offset = place.offset;
    this.lines.push(text);
    this.chunks.push(new Uint8Array(place.bytes()));
    this.length += place.length;
  }

  /** What was gathered; the group is empty afterwards. Null where it was already. */
  take(): LinesTogether | null {
    if (this.isEmpty) return null;
    const { lines, chunks, offset, length } = this;
    this.lines = [];
    this.chunks = [];
    this.length = 0;
    const bytes = () => (chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks));
    return { lines, place: { offset, length, bytes }, placeOf: (index) => placeAt(chunks, index, offset) };
  }
}

function placeAt(chunks: readonly Uint8Array[], index: number, offset: number): Place {
  const chunk = chunks[index] ?? new Uint8Array(0);
  const before = chunks.slice(0, index).reduce((sum, { length }) => sum + length, 0);
  return { offset: offset + before, length: chunk.length, bytes: () => chunk };
}
