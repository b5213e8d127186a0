import { isAscii } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { Reject } from '#base/reject.ts';
import type { Place } from '../record/place.ts';
import type { Encoding, TextStart } from './encoding.ts';

/** What the splitter hands out, in order. */
export interface LineSink {
  /** A line without its end (LF or CRLF); the place includes the end and is valid only during the call. */
  line(text: string, place: Place): void;
  reject(reject: Reject): void;
}

/** Longer lines are rejected: nothing a log writes as one line comes near, and memory stays bounded. */
const mostLineBytes = 16 << 20;

/** Cuts bytes that come in pieces into lines of text, each with its place in the source. */
export class LineSplitter {
  private readonly encoding: Encoding;
  private readonly decoder: TextDecoder;
  private readonly wide: boolean;
  private half: Uint8Array = new Uint8Array(0);
  private readonly limit: number;
  private readonly sink: LineSink;
  private readonly place = new LinePlace();
  /** Bytes of the mark that still have to be passed over. */
  private mark: number;
  /** Beginning of a line that the last piece ended in. */
  private readonly rest: Uint8Array[] = [];
  private restBytes = 0;
  private restOffset = 0;
  /** Offset of the next piece. */
  private offset = 0;
  /** Where a line that is too long began, -1 for none. */
  private tooLongFrom = -1;

  constructor({ encoding, markBytes }: TextStart, sink: LineSink, limit = mostLineBytes) {
    this.encoding = encoding;
    this.decoder = new TextDecoder(encoding);
    this.wide = encoding === 'utf-16le' || encoding === 'utf-16be';
    this.mark = markBytes;
    this.sink = sink;
    this.limit = limit;
  }

  push(piece: Uint8Array): void {
    const bytes = this.wide ? this.wholeUnits(piece) : piece;
    let at = Math.min(this.mark, bytes.length);
    this.mark -= at;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (this.restBytes > 0 || this.tooLongFrom >= 0) at = this.finishRest(buffer, at);
    if (this.rest.length === 0 && this.tooLongFrom < 0) at = this.wholeLines(buffer, at);
    if (at < buffer.length) this.keep(buffer.subarray(at), this.offset + at);
    this.offset += bytes.length;
  }

  /** The last line, if it has no end. */
  end(): void {
    if (this.half.length > 0) this.keep(this.half, this.offset);
    if (this.tooLongFrom >= 0) this.endTooLong(this.offset);
    else if (this.restBytes > 0) this.emitRest();
  }

  /** UTF-16 is read by whole units: a piece may end in the midst of one. */
  private wholeUnits(piece: Uint8Array): Uint8Array {
    const bytes = this.half.length === 0 ? piece : Buffer.concat([this.half, piece]);
    const even = bytes.length & ~1;
    this.half = Uint8Array.from(bytes.subarray(even));
    return bytes.subarray(0, even);
  }

  /** Ends the line that earlier pieces began; gives where the next one begins. */
  private finishRest(buffer: Buffer, at: number): number {
    const end = this.lineEnd(buffer, at);
    if (end < 0) return at;
    if (this.tooLongFrom >= 0) this.endTooLong(this.offset + end);
    else {
      this.keep(buffer.subarray(at, end), this.offset + at);
      if (this.tooLongFrom >= 0) this.endTooLong(this.offset + end);
      else this.emitRest();
    }
    return end;
  }

  private wholeLines(buffer: Buffer, start: number): number {
    const last = this.wide ? -1 : buffer.lastIndexOf(0x0a) + 1;
    // Plain text is decoded at once: then characters are bytes.
    const plain = this.encoding !== 'iso-2022-jp' && last > start && isAscii(buffer.subarray(start, last));
    if (plain) return this.plainLines(buffer, start, last);
    let at = start;
    for (let end = this.lineEnd(buffer, at); end > 0; end = this.lineEnd(buffer, at)) {
      this.emit(buffer, at, end);
      at = end;
    }
    return at;
  }

  private plainLines(buffer: Buffer, start: number, last: number): number {
    const text = buffer.toString('latin1', start, last);
    const { sink, place } = this;
    let at = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
      const stop = end > at && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
      place.set(buffer, start + at, start + end + 1, this.offset + start + at);
      sink.line(text.slice(at, stop), place);
      at = end + 1;
    }
    return last;
  }

  /** Where the line that begins at `at` ends, its end included; -1 if the buffer holds none. */
  private lineEnd(buffer: Buffer, at: number): number {
    if (!this.wide) return buffer.indexOf(0x0a, at) + 1 || -1;
    // A unit begins at an even place of the buffer, and its line feed stands first or last in it.
    const low = this.encoding === 'utf-16le' ? 0 : 1;
    for (let i = buffer.indexOf(0x0a, at); i >= 0; i = buffer.indexOf(0x0a, i + 1))
      if ((i & 1) === low && buffer[i ^ 1] === 0) return (i | 1) + 1;
    return -1;
  }

  private keep(bytes: Uint8Array, offset: number): void {
    if (this.tooLongFrom >= 0 || bytes.length === 0) return;
    if (this.restBytes === 0) this.restOffset = offset;
    this.restBytes += bytes.length;
    if (this.restBytes > this.limit) {
      this.tooLongFrom = this.restOffset;
      this.clearRest();
    } else this.rest.push(Uint8Array.from(bytes));
  }

  private emitRest(): void {
    const buffer = Buffer.concat(this.rest);
    const offset = this.restOffset;
    this.clearRest();
    this.place.set(buffer, 0, buffer.length, offset);
    this.sink.line(this.decode(buffer, 0, buffer.length), this.place);
  }

  private clearRest(): void {
    this.rest.length = 0;
    this.restBytes = 0;
  }

  private endTooLong(end: number): void {
    const offset = this.tooLongFrom;
    this.tooLongFrom = -1;
    const why = { key: 'reader.line-too-long', values: { had: end - offset, limit: this.limit } } as const;
    this.sink.reject({ offset, needed: this.limit, had: end - offset, why });
  }

  private emit(buffer: Buffer, start: number, end: number): void {
    this.place.set(buffer, start, end, this.offset + start);
    this.sink.line(this.decode(buffer, start, end), this.place);
  }

  private decode(buffer: Buffer, start: number, end: number): string {
    const text =
      this.encoding === 'utf-8'
        ? buffer.toString('utf8', start, end)
        : this.decoder.decode(buffer.subarray(start, end));
    return text.replace(/\r?\n$/, '');
  }
}

class LinePlace implements Place {
  offset = 0;
  length = 0;
  private buffer: Uint8Array = new Uint8Array(0);
  private start = 0;

  set(buffer: Uint8Array, start: number, end: number, offset: number): void {
    this.buffer = buffer;
    this.start = start;
    this.length = end - start;
    this.offset = offset;
  }

  bytes(): Uint8Array {
    return this.buffer.subarray(this.start, this.start + this.length);
  }
}
