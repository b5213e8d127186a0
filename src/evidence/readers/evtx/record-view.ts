import type { EventSource, EventView, RecordOrigin, RecordShape, StatedTime } from '#base/event.ts';
import { isoFromUs } from '#base/utc.ts';
import type { Part } from './binxml/element.ts';
import type { RecordDocument } from './binxml/record-document.ts';
import type { ChunkWindow } from './chunk-window.ts';
import { fixedSlot, type Layout } from './layout.ts';
import { filetimeUs } from './values/filetime.ts';
import { isoUs } from './values/iso-time.ts';
import { arrayFlag, valueType } from './values/value-type.ts';
import { uint64Text, type ValueText } from './values/value-text.ts';

/** The record under the reader's eyes, one object for all records of a range. */
export class RecordView implements EventView {
  shape: RecordShape;
  source: EventSource;
  host = '';
  offset = 0;
  length = 0;
  origin: RecordOrigin = 'live';
  readonly derived = [];
  private layout: Layout;
  /** Position of the record in the range. */
  private at = 0;
  private readonly window: ChunkWindow;
  private readonly document: RecordDocument;
  private readonly values: ValueText;

  constructor(window: ChunkWindow, document: RecordDocument, values: ValueText, layout: Layout, source: EventSource) {
    this.window = window;
    this.document = document;
    this.values = values;
    this.layout = layout;
    this.shape = layout.shape;
    this.source = source;
  }

  /** Takes the record the document holds. Shape, source, host and origin are the caller's to set. */
  open(layout: Layout, at: number, length: number, rangeStart: number): void {
    this.layout = layout;
    this.at = at;
    this.length = length;
    this.offset = rangeStart + at;
  }

  get recordId(): string {
    const slot = this.layout.keys.recordId;
    if (slot >= 0 && this.count(slot) > 0) return this.text(slot);
    const { view } = this.window;
    return uint64Text(view.getUint32(this.at + 8, true), view.getUint32(this.at + 12, true));
  }

  /** recordId as a number; NaN where it is none or is past 2^53. */
  recordNumber(): number {
    const value = this.plainValue(this.layout.keys.recordId);
    const { at, info } = this.document.values;
    const isNumber = value >= 0 && info[value] === ((valueType.uint64 << 16) | 8);
    const number = isNumber ? this.numberAt(at[value] ?? 0) : Number(this.recordId);
    return Number.isSafeInteger(number) ? number : Number.NaN;
  }

  get timeUs(): number {
    const stated = this.statedTimeUs();
    return Number.isNaN(stated) ? this.filetimeAt(this.at + 16) : stated;
  }

  get time(): StatedTime | null {
    const us = this.timeUs;
    const slot = this.layout.keys.time;
    const text = slot < 0 ? (isoFromUs(us) ?? '') : this.text(slot);
    return Number.isNaN(us) ? null : { us, text, offsetMinutes: 0, digits: 7, assumed: [] };
  }

  count(slot: number): number {
    const number = this.layout.value[slot] ?? fixedSlot;
    if (number === fixedSlot) return 1;
    if (number >= 0) return this.valueCount(this.layout.instance[slot] ?? 0, number);
    return this.hasText(slot) ? 1 : 0;
  }

  text(slot: number, index = 0): string {
    const number = this.layout.value[slot] ?? fixedSlot;
    if (number >= 0) {
      const value = this.valueOf(this.layout.instance[slot] ?? 0, number);
      if (value < 0) return '';
      const { at, info } = this.document.values;
      return this.values.text(at[value] ?? 0, info[value] ?? 0, index);
    }
    if (index > 0) return '';
    return number === fixedSlot ? (this.layout.fixed[slot] ?? '') : this.compound(slot);
  }

  lower(slot: number, index = 0): string {
    const number = this.layout.value[slot] ?? fixedSlot;
    if (number >= 0) {
      const value = this.valueOf(this.layout.instance[slot] ?? 0, number);
      if (value < 0) return '';
      const { at, info } = this.document.values;
      return this.values.lower(at[value] ?? 0, info[value] ?? 0, index);
    }
    if (index > 0) return '';
    return number === fixedSlot ? (this.layout.fixedLower[slot] ?? '') : this.compound(slot).toLowerCase();
  }

  freeText(slot: number, characters: number): boolean {
    const number = this.layout.value[slot] ?? fixedSlot;
    if (number < 0) return true;
    const value = this.valueOf(this.layout.instance[slot] ?? 0, number);
    if (value < 0) return false;
    const info = this.document.values.info[value] ?? 0;
    const type = (info >>> 16) & ~arrayFlag;
    if (type === valueType.string) return (info & 0xffff) >>> 1 >= characters;
    return type === valueType.ansi && (info & 0xffff) >= characters;
  }

  bytes(): Uint8Array {
    return this.window.bytes.subarray(this.at, this.at + this.length);
  }

  /** Text of parts filled in by an instance's values; an array in the midst of text is a list. */
  join(parts: readonly Part[], instance: number): string {
    let text = '';
    for (const part of parts) text += 'text' in part ? part.text : this.listed(instance, part.value);
    return text;
  }

  /** Number in the value list, or -1 where the instance has fewer values. */
  private valueOf(instance: number, number: number): number {
    const { document } = this;
    return number < (document.size[instance] ?? 0) ? (document.first[instance] ?? 0) + number : -1;
  }

  private valueCount(instance: number, number: number): number {
    const value = this.valueOf(instance, number);
    if (value < 0) return 0;
    const { at, info } = this.document.values;
    return this.values.count(at[value] ?? 0, info[value] ?? 0);
  }

  private compound(slot: number): string {
    return this.join(this.layout.parts[slot] ?? [], this.layout.instance[slot] ?? 0);
  }

  private hasText(slot: number): boolean {
    const instance = this.layout.instance[slot] ?? 0;
    const parts = this.layout.parts[slot] ?? [];
    return parts.some((part) => 'text' in part || this.valueCount(instance, part.value) > 0);
  }

  private listed(instance: number, number: number): string {
    const value = this.valueOf(instance, number);
    if (value < 0) return '';
    const at = this.document.values.at[value] ?? 0;
    const info = this.document.values.info[value] ?? 0;
    let text = this.values.text(at, info, 0);
    const count = this.values.count(at, info);
    for (let index = 1; index < count; index++) text += `, ${this.values.text(at, info, index)}`;
    return text;
  }

  /** TimeCreated; NaN where it is missing, or is no time. */
  private statedTimeUs(): number {
    const slot = this.layout.keys.time;
    if (slot < 0) return Number.NaN;
    const value = this.plainValue(slot);
    const { at, info } = this.document.values;
    const isFiletime = value >= 0 && info[value] === ((valueType.filetime << 16) | 8);
    return isFiletime ? this.filetimeAt(at[value] ?? 0) : isoUs(this.text(slot));
  }

  /** Number in the value list of a slot that is just one value; -1 for any other slot. */
  private plainValue(slot: number): number {
    const number = slot < 0 ? fixedSlot : (this.layout.value[slot] ?? fixedSlot);
    return number < 0 ? -1 : this.valueOf(this.layout.instance[slot] ?? 0, number);
  }

  private numberAt(at: number): number {
    const { view } = this.window;
    return view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);
  }

  /** A FILETIME of 0 is how a log says that it knows no time. */
  private filetimeAt(at: number): number {
    const { view } = this.window;
    const low = view.getUint32(at, true);
    const high = view.getUint32(at + 4, true);
    return low === 0 && high === 0 ? Number.NaN : filetimeUs(low, high);
  }
}
