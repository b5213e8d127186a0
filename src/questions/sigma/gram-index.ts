import { GramTable } from './gram-table.ts';
import type { NeedleSink, NumberedNeedle } from './needle.ts';

/** Finds needles inside a value by grams of three or four characters, of which every n-th one is looked up. */
export class GramIndex {
  private readonly needles: readonly NumberedNeedle[];
  private readonly table: GramTable;
  private readonly width: 3 | 4;
  private readonly stride: number;

  /** Every needle is at least `width` long, and entered under `stride` grams from its `at` on (needle-plan.ts). */
  constructor(needles: readonly NumberedNeedle[], width: 3 | 4, stride: number) {
    this.needles = needles;
    this.width = width;
    this.stride = stride;
    const keys = new Int32Array(needles.length * stride);
    const numbers = new Int32Array(keys.length);
    const offsets = new Int32Array(keys.length);
    let post = 0;
    for (const [number, { text, at }] of needles.entries()) {
      for (let offset = at; offset < at + stride; offset++) {
        keys[post] = gramAt(text, offset, width);
        numbers[post] = number;
        offsets[post++] = offset;
      }
    }
    this.table = new GramTable(keys, numbers, offsets);
  }

  scan(value: string, sink: NeedleSink): void {
    if (this.table.size === 0) return;
    if (this.stride > 1) this.scanStrides(value, sink);
    else if (this.width === 4) this.scanFours(value, sink);
    else this.scanThrees(value, sink);
  }

  private scanStrides(value: string, sink: NeedleSink): void {
    for (let at = 0; at + 4 <= value.length; at += this.stride) {
      const key = gramAt(value, at, 4);
      if (this.table.mayHold(key)) this.verify(key, value, at, sink);
    }
  }

  private scanFours(value: string, sink: NeedleSink): void {
    const { table } = this;
    let key = 0;
    for (let i = 0; i < value.length; i++) {
      key = (key << 8) | (value.charCodeAt(i) & 0xff);
      if (table.mayHold(key) && i >= 3) this.verify(key, value, i - 3, sink);
    }
  }

  private scanThrees(value: string, sink: NeedleSink): void {
    const { table } = this;
    let key = 0;
    for (let i = 0; i < value.length; i++) {
      key = ((key << 8) | (value.charCodeAt(i) & 0xff)) & 0xffffff;
      if (table.mayHold(key) && i >= 2) this.verify(key, value, i - 2, sink);
    }
  }

  private verify(key: number, value: string, at: number, sink: NeedleSink): void {
    for (let post = this.table.first(key); post >= 0; post = this.table.next(post, key)) {
      const { id, text } = this.needles[this.table.needleOf(post)] as NumberedNeedle;
      const from = at - this.table.offsetOf(post);
      if (from >= 0 && value.startsWith(text, from)) sink.hit(id);
    }
  }
}

/** Characters beyond one byte share the keys of others; every find is verified. */
function gramAt(text: string, at: number, width: 3 | 4): number {
  let key = 0;
  for (let i = at; i < at + width; i++) key = (key << 8) | (text.charCodeAt(i) & 0xff);
  return key;
}
