import { TextDecoder } from 'node:util';
import type { Place } from '#evidence/record/place.ts';
import type { TextStart } from '#evidence/text/encoding.ts';

export interface EventTextSink {
  /** The text of one <Event>; the place is valid only during the call. */
  event(text: string, place: Place): void;
  /** Bytes that belong to no whole event. */
  stray(why: 'windows.xml-stray' | 'windows.xml-cut' | 'windows.xml-too-long', from: number, size: number): void;
}

/** An event log's record is at most 64 KiB, as XML a few times that; what is longer is no event. */
const mostEventBytes = 4 << 20;

/** Declarations, comments and the elements around a list of events, and the numbers evtx_dump writes between them. */
const aroundEvents = /<[^<>]*>|^Record \d{1,20}$/gm;
/** An event begins with its System; an element of the same name inside an event's values does not. */
const eventStart = /^[^<>]*>\s*<System[\s>]/;
/** As much text as is looked at to tell the one from the other. */
const startCharacters = 256;

/** Cuts a list of events, or events one after the other, into events. Cuts at the tags alone, so that damage to one costs only that one. */
export class EventSplitter {
  private readonly sink: EventTextSink;
  private readonly decoder: TextDecoder;
  private readonly width: 1 | 2;
  private readonly opening: Buffer;
  private readonly closing: Buffer;
  private held: Buffer = Buffer.alloc(0);
  /** Offset of the held bytes in the source. */
  private offset = 0;
  /** Held bytes before this one hold neither end of an event. */
  private searched = 0;
  private inEvent = false;
  private mark: number;

  constructor({ encoding, markBytes }: TextStart, sink: EventTextSink) {
    this.sink = sink;
    this.decoder = new TextDecoder(encoding);
    this.width = encoding === 'utf-16le' || encoding === 'utf-16be' ? 2 : 1;
    this.opening = bytesOf('<Event', encoding);
    this.closing = bytesOf('</Event>', encoding);
    this.mark = markBytes;
  }

  push(piece: Uint8Array): void {
    this.held = Buffer.concat([this.held, piece]);
    if (this.held.length < this.mark) return;
    if (this.mark > 0) this.drop(this.mark);
    this.mark = 0;
    while (this.inEvent ? this.endEvent() : this.beginEvent());
  }

  end(): void {
    if (this.inEvent) this.sink.stray('windows.xml-cut', this.offset, this.held.length);
    else this.between(this.held.length);
  }

  private beginEvent(): boolean {
    const at = this.find(this.opening, this.searched, true);
    if (at >= 0) {
      this.between(at);
      this.drop(at);
      this.inEvent = true;
      this.searched = this.opening.length;
      return true;
    }
    // The beginning of a tag may be all there is of it yet.
    const rest = this.held.lastIndexOf(0x3c);
    const keep = rest < 0 || this.held.length - rest > startCharacters * this.width ? this.held.length : rest;
    const whole = keep - (keep % this.width);
    this.between(whole);
    this.drop(whole);
    return false;
  }

  private endEvent(): boolean {
    const end = this.find(this.closing, this.searched, false);
    const next = this.nextStart(end < 0 ? this.held.length : end);
    if (next >= 0) {
      this.sink.stray('windows.xml-cut', this.offset, next);
      this.drop(next);
      this.searched = this.opening.length;
      return true;
    }
    if (end >= 0) {
      this.emit(end + this.closing.length);
      return true;
    }
    this.searched = this.afterSearch();
    if (this.held.length > mostEventBytes) {
      this.sink.stray('windows.xml-too-long', this.offset, this.held.length);
      this.drop(this.held.length - (this.held.length % this.width));
      this.inEvent = false;
    }
    return false;
  }

  /** Where another event begins before `to`, so that the one under way has no end; -1 where none does. */
  private nextStart(to: number): number {
    const { length } = this.opening;
    for (
      let at = this.find(this.opening, this.searched, true, to);
      at >= 0;
      at = this.find(this.opening, at + length, true, to)
    )
      if (eventStart.test(this.text(at + length, startCharacters))) return at;
    return -1;
  }

  /** What is left to look at once more when more bytes come: an element may begin in these and end in those. */
  private afterSearch(): number {
    const again = startCharacters * this.width;
    const from = Math.max(this.opening.length, this.held.length - again);
    return from - (from % this.width);
  }

  private emit(end: number): void {
    const bytes = this.held.subarray(0, end);
    this.sink.event(this.decoder.decode(bytes), { offset: this.offset, length: end, bytes: () => bytes });
    this.drop(end);
    this.inEvent = false;
  }

  private between(end: number): void {
    if (end === 0) return;
    const text = this.decoder.decode(this.held.subarray(0, end)).replace(aroundEvents, '');
    if (!/^[\s-]*$/.test(text)) this.sink.stray('windows.xml-stray', this.offset, end);
  }

  private drop(count: number): void {
    this.held = this.held.subarray(count);
    this.offset += count;
    this.searched = 0;
  }

  private text(from: number, characters: number): string {
    return this.decoder.decode(this.held.subarray(from, from + characters * this.width));
  }

  /** Place of a tag from `from` on, before `to`; an opening tag's name has to end there, or it is another's. */
  private find(tag: Buffer, from: number, isOpening: boolean, to = this.held.length): number {
    for (let at = this.held.indexOf(tag, from); at >= 0 && at < to; at = this.held.indexOf(tag, at + 1)) {
      if (at % this.width !== 0) continue;
      if (!isOpening || /^[\s>]/.test(this.text(at + tag.length, 1))) return at;
    }
    return -1;
  }
}

function bytesOf(text: string, encoding: string): Buffer {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'latin1');
}
