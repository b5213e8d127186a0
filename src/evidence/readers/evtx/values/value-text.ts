import type { ChunkWindow } from '../chunk-window.ts';
import type { TextSource } from './chunk-text.ts';
import { FiletimeText } from './filetime.ts';
import { floatText } from './float-text.ts';
import { TextMemo } from './text-memo.ts';
import { arrayFlag, valueType, valueWidth } from './value-type.ts';

const ansi = new TextDecoder('windows-1252');
const twoDigits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * Spells a value as Windows renders it: decimal numbers, `0x` and lower-case hex, `{guid}` in lower case, `S-1-…`, binary as
 * upper-case hex. `info` is size | type << 16. What does not fit its type (too short, or a type without a name) is spelled
 * as lower-case hex, so that no byte is lost.
 */
export class ValueText {
  private readonly window: ChunkWindow;
  private readonly strings: TextSource;
  private readonly filetimes = new FiletimeText();
  private readonly guids = new TextMemo();
  private readonly hexes = new TextMemo();
  private readonly sids = new TextMemo();
  /** Ends of the strings of the array asked last, and which array that was. */
  private readonly ends: number[] = [];
  private endsAt = -1;
  private endsInfo = -1;

  constructor(window: ChunkWindow, strings: TextSource) {
    this.window = window;
    this.strings = strings;
  }

  /** To be called for every range: positions are about to mean other bytes. */
  forget(): void {
    this.endsAt = -1;
  }

  /** Values it holds: 0 for a null, an absent value and an empty array, the number of elements for an array, else 1. */
  count(at: number, info: number): number {
    const type = info >>> 16;
    const size = info & 0xffff;
    if (type === valueType.string || type === valueType.ansi) return 1;
    if (type === valueType.null || size === 0) return 0;
    if ((type & arrayFlag) === 0) return 1;
    const element = type & ~arrayFlag;
    if (element === valueType.string || element === valueType.ansi) return this.endsOf(at, info).length;
    const width = valueWidth(element, size);
    return width === 0 ? 1 : Math.ceil(size / width);
  }

  /** '' where there is no such value. */
  text(at: number, info: number, index: number): string {
    const type = info >>> 16;
    if (type === valueType.string) return index > 0 ? '' : this.strings.text(at, this.characters(at, info & 0xffff));
    if ((type & arrayFlag) !== 0) return this.element(at, info, index);
    return index > 0 ? '' : this.other(at, type, info & 0xffff);
  }

  lower(at: number, info: number, index: number): string {
    const type = info >>> 16;
    if (type === valueType.string) return index > 0 ? '' : this.strings.lower(at, this.characters(at, info & 0xffff));
    const text = this.text(at, info, index);
    return isLower[type] === true ? text : text.toLowerCase();
  }

  /** Characters of a string without the NULs that may close it. */
  private characters(at: number, size: number): number {
    const { view } = this.window;
    let characters = size >> 1;
    while (characters > 0 && view.getUint16(at + 2 * characters - 2, true) === 0) characters--;
    return characters;
  }

  private element(at: number, info: number, index: number): string {
    const type = (info >>> 16) & ~arrayFlag;
    const size = info & 0xffff;
    if (type === valueType.string || type === valueType.ansi) {
      const ends = this.endsOf(at, info);
      const end = ends[index];
      if (end === undefined) return '';
      const unit = type === valueType.string ? 2 : 1;
      const start = index === 0 ? at : (ends[index - 1] ?? at) + unit;
      return unit === 2 ? this.strings.text(start, (end - start) >> 1) : this.other(start, type, end - start);
    }
    const width = valueWidth(type, size);
    if (width === 0) return index > 0 ? '' : this.hex(at, size);
    const start = index * width;
    return start < size ? this.other(at + start, type, Math.min(width, size - start)) : '';
  }

  /** Each string of an array ends with a NUL; the last may do without. */
  private endsOf(at: number, info: number): readonly number[] {
    if (this.endsAt === at && this.endsInfo === info) return this.ends;
    const { bytes, view } = this.window;
    const unit = ((info >>> 16) & ~arrayFlag) === valueType.string ? 2 : 1;
    const end = at + (info & 0xffff);
    this.ends.length = 0;
    this.endsAt = at;
    this.endsInfo = info;
    let start = at;
    for (let i = at; i + unit <= end; i += unit) {
      if ((unit === 2 ? view.getUint16(i, true) : bytes[i]) !== 0) continue;
      this.ends.push(i);
      start = i + unit;
    }
    if (end - start >= unit) this.ends.push(end - ((end - start) % unit));
    return this.ends;
  }

  private other(at: number, type: number, size: number): string {
    const { view } = this.window;
    if (size < valueWidth(type, size)) return this.hex(at, size);
    switch (type) {
      case valueType.null:
      case valueType.binxml:
        return '';
      case valueType.ansi:
        return ansi.decode(this.window.bytes.subarray(at, at + size)).replace(/\0+$/, '');
      case valueType.int8:
        return String(view.getInt8(at));
      case valueType.uint8:
        return String(view.getUint8(at));
      case valueType.int16:
        return String(view.getInt16(at, true));
      case valueType.uint16:
        return String(view.getUint16(at, true));
      case valueType.int32:
        return String(view.getInt32(at, true));
      case valueType.uint32:
        return String(view.getUint32(at, true));
      case valueType.int64:
        return this.int64(at);
      case valueType.uint64:
        return uint64Text(view.getUint32(at, true), view.getUint32(at + 4, true));
      case valueType.hex32:
        return `0x${view.getUint32(at, true).toString(16)}`;
      case valueType.size:
      case valueType.hex64:
        return this.known(this.hexes, at, type, size >= 8 ? 8 : 4);
      case valueType.guid:
        return this.known(this.guids, at, type, 16);
      case valueType.filetime:
        return this.filetimes.text(view.getUint32(at, true), view.getUint32(at + 4, true));
      case valueType.bool:
        return view.getUint32(at, true) === 0 ? 'false' : 'true';
      case valueType.float32:
        return floatText(view.getFloat32(at, true), true);
      case valueType.float64:
        return floatText(view.getFloat64(at, true), false);
      case valueType.systemtime:
        return this.systemtime(at);
      case valueType.binary:
        return this.hex(at, size).toUpperCase();
      case valueType.sid:
        return this.known(this.sids, at, type, size);
      default:
        return this.hex(at, size);
    }
  }

  private hex(at: number, size: number): string {
    return this.window.bytes.toString('hex', at, at + size);
  }

  private int64(at: number): string {
    const { view } = this.window;
    const high = view.getInt32(at + 4, true);
    return high === 0 ? String(view.getUint32(at, true)) : String(view.getBigInt64(at, true));
  }

  private known(memo: TextMemo, at: number, type: number, size: number): string {
    const { view } = this.window;
    return memo.get(view, at, size) ?? memo.set(view, at, size, this.spell(at, type, size));
  }

  private spell(at: number, type: number, size: number): string {
    if (type === valueType.guid) return this.spellGuid(at);
    return type === valueType.sid ? this.spellSid(at, size) : this.spellHexNumber(at, size);
  }

  private spellHexNumber(at: number, size: number): string {
    const { view } = this.window;
    const low = view.getUint32(at, true);
    const high = size === 8 ? view.getUint32(at + 4, true) : 0;
    return high === 0 ? `0x${low.toString(16)}` : `0x${high.toString(16)}${low.toString(16).padStart(8, '0')}`;
  }

  /** The first three parts are numbers, stored little-endian; the rest are bytes in order. */
  private spellGuid(at: number): string {
    const { bytes } = this.window;
    const digits = (i: number): string => twoDigits[bytes[at + i] ?? 0] ?? '';
    const first = `${digits(3)}${digits(2)}${digits(1)}${digits(0)}`;
    const rest = `${digits(10)}${digits(11)}${digits(12)}${digits(13)}${digits(14)}${digits(15)}`;
    return `{${first}-${digits(5)}${digits(4)}-${digits(7)}${digits(6)}-${digits(8)}${digits(9)}-${rest}}`;
  }

  private systemtime(at: number): string {
    const { view } = this.window;
    const part = (index: number, digits: number): string =>
      String(view.getUint16(at + 2 * index, true)).padStart(digits, '0');
    // Field 2 is the day of the week.
    return `${part(0, 4)}-${part(1, 2)}-${part(3, 2)}T${part(4, 2)}:${part(5, 2)}:${part(6, 2)}.${part(7, 3)}Z`;
  }

  /** {revision, count, authority: 48 bits big-endian, count × u32}. */
  private spellSid(at: number, size: number): string {
    const { view } = this.window;
    const count = size < 8 ? 0 : view.getUint8(at + 1);
    if (size < 8 + 4 * count) return this.hex(at, size);
    const authority = view.getUint16(at + 2) * 0x1_0000_0000 + view.getUint32(at + 4);
    let text = `S-${view.getUint8(at)}-${authority < 0x1_0000_0000 ? authority : `0x${authority.toString(16)}`}`;
    for (let i = 0; i < count; i++) text += `-${view.getUint32(at + 8 + 4 * i, true)}`;
    return text;
  }
}

/** 64 bits in decimal; exact. */
export function uint64Text(low: number, high: number): string {
  if (high === 0) return String(low);
  if (high < 0x20_0000) return String(high * 0x1_0000_0000 + low);
  return String((BigInt(high) << 32n) | BigInt(low));
}

/** Types whose spelling has no upper-case letter. */
const isLower: readonly boolean[] = Array.from(
  { length: valueType.hex64 + 1 },
  (_, type) =>
    (type >= valueType.int8 && type <= valueType.uint64) ||
    type === valueType.bool ||
    type === valueType.guid ||
    type === valueType.size ||
    type === valueType.hex32 ||
    type === valueType.hex64,
);
