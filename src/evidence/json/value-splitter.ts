import type { Reject } from '#base/reject.ts';
import type { Place } from '../record/place.ts';
import { isEnvelopeMember, isListName } from './envelope.ts';

export interface ValueSink {
  /** The text of one object; the place is valid only during the call. */
  value(text: string, place: Place): void;
  reject(reject: Reject): void;
}

/** Longer objects are rejected: no log writes them, and memory stays bounded. */
const mostValueBytes = 16 << 20;

const mostKeyLength = 64;

const quote = 0x22;
const comma = 0x2c;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/**
 * Cuts UTF-8 JSON that comes in pieces into its records: objects one after the other, the elements of an array, or those of
 * the list in an envelope (`{"Records": […]}`, see envelope.ts). Values that are no objects are rejected.
 */
export class ValueSplitter {
  private readonly sink: ValueSink;
  private readonly limit: number;
  private depth = 0;
  /** Depth at which records stand: 0, in an array 1, in an envelope's list 2. */
  private recordDepth = 0;
  private inString = false;
  private escaped = false;
  /** Whether the object at depth 0 can still turn out to be an envelope, and the member it is at. */
  private maybeEnvelope = false;
  private member = '';
  private expectsKey = false;
  private inKey = false;
  /** Offset at which the record under way began, -1 for none; and its bytes in earlier pieces. */
  private start = -1;
  private readonly kept: Buffer[] = [];
  private keptBytes = 0;
  private offset = 0;
  /** Where something that belongs to no record began, -1 for none. */
  private strayFrom = -1;
  private skipsRest = false;

  constructor(sink: ValueSink, limit = mostValueBytes) {
    this.sink = sink;
    this.limit = limit;
  }

  push(piece: Uint8Array): void {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] as number;
      if (this.inString) i = this.passString(bytes, i);
      else if (byte === quote) this.beginString(this.offset + i);
      else if (byte === openBrace || byte === openBracket) this.open(byte, this.offset + i);
      else if (byte === closeBrace || byte === closeBracket) this.close(bytes, i);
      else if (byte === comma && this.depth === 1) this.expectsKey = true;
      else if (this.depth === this.recordDepth && this.start < 0) this.between(byte, this.offset + i);
    }
    this.keepTail(bytes);
    this.offset += bytes.length;
  }

  end(): void {
    if (this.start >= 0) this.reject(this.start, 'reader.json-cut', this.offset - this.start);
    this.endStray(this.offset);
  }

  /** From inside a string to its end, or to the end of the piece. */
  private passString(bytes: Buffer, from: number): number {
    let i = from;
    if (this.escaped) {
      this.escaped = false;
      i++;
    }
    for (; i < bytes.length; i++) {
      const byte = bytes[i];
      if (byte === backslash) {
        if (i + 1 >= bytes.length) this.escaped = true;
        i++;
      } else if (byte === quote) {
        this.inString = false;
        break;
      }
    }
    if (this.inKey) this.readKey(bytes, from, i);
    return i;
  }

  private beginString(at: number): void {
    this.inString = true;
    if (this.start < 0 && this.depth === this.recordDepth) this.stray(at);
    this.inKey = this.maybeEnvelope && this.expectsKey && this.depth === 1;
    this.member = this.inKey ? '' : this.member;
    this.expectsKey = false;
  }

  /** An object is an envelope only as long as nothing but an envelope's members come before its list. */
  private readKey(bytes: Buffer, from: number, to: number): void {
    if (this.member.length < mostKeyLength) this.member += bytes.toString('latin1', from, to);
    if (this.inString) return;
    this.inKey = false;
    this.maybeEnvelope = isListName(this.member) || isEnvelopeMember(this.member);
  }

  private open(byte: number, at: number): void {
    this.endStray(at);
    if (this.depth === 0 && byte === openBracket) this.recordDepth = 1;
    else if (this.depth === 1 && byte === openBracket && this.maybeEnvelope && isListName(this.member)) {
      this.recordDepth = 2;
      this.forget();
    } else if (this.depth === this.recordDepth && this.start < 0) {
      this.start = at;
      this.maybeEnvelope = this.depth === 0 && byte === openBrace;
      this.expectsKey = true;
    }
    this.depth++;
  }

  private close(bytes: Buffer, i: number): void {
    this.depth--;
    if (this.depth < 0) {
      this.depth = 0;
      this.recordDepth = 0;
      this.stray(this.offset + i);
      return;
    }
    if (this.start >= 0 && this.depth === this.recordDepth) this.emit(bytes, i + 1);
    else if (this.depth < this.recordDepth) this.recordDepth = 0;
  }

  /** Bytes between records: commas and white space, or something that does not belong there. */
  private between(byte: number, at: number): void {
    const expected = byte <= 0x20 || byte === 0x2c || (this.depth === 1 && byte === 0x3a) || byte === 0x1e;
    if (expected) this.endStray(at);
    else if (this.depth !== 1 || this.recordDepth === 1) this.stray(at);
  }

  private stray(at: number): void {
    if (this.strayFrom < 0) this.strayFrom = at;
  }

  private endStray(at: number): void {
    if (this.strayFrom < 0) return;
    this.reject(this.strayFrom, 'reader.json-no-object', at - this.strayFrom);
    this.strayFrom = -1;
  }

  private emit(bytes: Buffer, end: number): void {
    const from = this.start - this.offset;
    const whole = from >= 0 ? bytes.subarray(from, end) : Buffer.concat([...this.kept, bytes.subarray(0, end)]);
    const place = { offset: this.start, length: whole.length, bytes: () => whole };
    if (this.skipsRest) this.reject(this.start, 'reader.json-too-long', this.offset + end - this.start);
    else this.sink.value(whole.toString('utf8'), place);
    this.forget();
  }

  private forget(): void {
    this.start = -1;
    this.kept.length = 0;
    this.keptBytes = 0;
    this.skipsRest = false;
    this.maybeEnvelope = false;
  }

  private keepTail(bytes: Buffer): void {
    if (this.start < 0 || this.skipsRest) return;
    const tail = bytes.subarray(Math.max(0, this.start - this.offset));
    this.keptBytes += tail.length;
    if (this.keptBytes > this.limit) {
      this.skipsRest = true;
      this.kept.length = 0;
    } else this.kept.push(Buffer.from(tail));
  }

  private reject(
    offset: number,
    key: 'reader.json-cut' | 'reader.json-no-object' | 'reader.json-too-long',
    had: number,
  ) {
    this.sink.reject({ offset, needed: 0, had, why: { key, values: { limit: this.limit, text: '' } } });
  }
}
