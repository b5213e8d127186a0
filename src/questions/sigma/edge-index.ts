import { GramTable } from './gram-table.ts';
import type { NeedleSink, NumberedNeedle } from './needle.ts';

/** Needles are told apart by at most this many characters from the edge; what is longer is verified. */
const MAX_EDGE = 8;

/** Finds needles at the beginning or at the end of a value, by a rolling hash of its outermost characters. */
export class EdgeIndex {
  private readonly needles: readonly NumberedNeedle[];
  private readonly atEnd: boolean;
  /** Lengths at which some needle's hash is complete, ascending. */
  private readonly lengths: readonly number[];
  private readonly table: GramTable;

  constructor(needles: readonly NumberedNeedle[], atEnd: boolean) {
    this.needles = needles;
    this.atEnd = atEnd;
    this.lengths = [...new Set(needles.map(({ text }) => Math.min(text.length, MAX_EDGE)))].sort((a, b) => a - b);
    const keys = Int32Array.from(needles, ({ text }) => this.hash(text));
    const numbers = Int32Array.from(needles.keys());
    this.table = new GramTable(keys, numbers, new Int32Array(needles.length));
  }

  scan(value: string, sink: NeedleSink): void {
    if (this.lengths.length === 0) return;
    let hash = 0;
    let next = 0;
    const limit = Math.min(value.length, MAX_EDGE);
    for (let length = 1; length <= limit && next < this.lengths.length; length++) {
      hash = (Math.imul(hash, 31) + value.charCodeAt(this.atEnd ? value.length - length : length - 1)) | 0;
      if (this.lengths[next] !== length) continue;
      next++;
      if (this.table.mayHold(hash)) this.verify(hash, value, sink);
    }
  }

  private verify(hash: number, value: string, sink: NeedleSink): void {
    for (let post = this.table.first(hash); post >= 0; post = this.table.next(post, hash)) {
      const { id, text } = this.needles[this.table.needleOf(post)] as NumberedNeedle;
      if (this.atEnd ? value.endsWith(text) : value.startsWith(text)) sink.hit(id);
    }
  }

  private hash(text: string): number {
    let hash = 0;
    const limit = Math.min(text.length, MAX_EDGE);
    for (let length = 1; length <= limit; length++) {
      hash = (Math.imul(hash, 31) + text.charCodeAt(this.atEnd ? text.length - length : length - 1)) | 0;
    }
    return hash;
  }
}
