import { TextDecoder } from 'node:util';
import type { Reject } from '#base/reject.ts';
import type { Place } from '../record/place.ts';
import type { TextStart } from '../text/encoding.ts';
import { type ValueSink, ValueSplitter } from './value-splitter.ts';

/**
 * Cuts UTF-16 JSON, as Windows PowerShell writes it to a file, into its records. All that frames them is ASCII, so they are
 * looked for in a copy with one byte for each unit, and taken from the bytes as they are.
 */
export class WideValueSplitter {
  private readonly narrow: ValueSplitter;
  private readonly decoder: TextDecoder;
  /** Which byte of a unit is the lower one. */
  private readonly low: 0 | 1;
  private mark: number;
  private readonly markBytes: number;
  private half: Uint8Array = new Uint8Array(0);
  /** Pieces that a record under way may reach into, the first of them at `from`. */
  private pieces: Uint8Array[] = [];
  private from = 0;
  private held = 0;
  private readonly most: number;

  constructor({ encoding, markBytes }: TextStart, sink: ValueSink, limit = 16 << 20) {
    this.decoder = new TextDecoder(encoding);
    this.low = encoding === 'utf-16le' ? 0 : 1;
    this.mark = markBytes;
    this.markBytes = markBytes;
    this.most = 2 * limit;
    this.narrow = new ValueSplitter(
      {
        value: (_narrow, place) => this.emit(place, sink),
        reject: (reject: Reject) =>
          sink.reject({ ...reject, offset: markBytes + 2 * reject.offset, had: 2 * reject.had }),
      },
      limit,
    );
  }

  push(piece: Uint8Array): void {
    const skipped = Math.min(this.mark, piece.length);
    this.mark -= skipped;
    const rest = piece.subarray(skipped);
    const bytes = this.half.length === 0 ? rest : Buffer.concat([this.half, rest]);
    const whole = Uint8Array.from(bytes.subarray(0, bytes.length & ~1));
    this.half = Uint8Array.from(bytes.subarray(whole.length));
    this.pieces.push(whole);
    this.held += whole.length;
    this.narrow.push(this.narrowed(whole));
    // A record that began before these is longer than any may be.
    for (
      let first = this.pieces[0];
      first !== undefined && this.held - first.length > this.most;
      first = this.pieces[0]
    )
      this.drop(first);
  }

  end(): void {
    this.narrow.end();
  }

  /** What is no ASCII frames nothing. */
  private narrowed(bytes: Uint8Array): Uint8Array {
    const narrow = new Uint8Array(bytes.length >> 1);
    for (let i = 0; i < narrow.length; i++) {
      const low = bytes[2 * i + this.low] as number;
      narrow[i] = bytes[2 * i + 1 - this.low] === 0 && low < 0x80 ? low : 0x80;
    }
    return narrow;
  }

  private emit({ offset, length }: Place, sink: ValueSink): void {
    const start = 2 * offset;
    for (let first = this.pieces[0]; first !== undefined && this.from + first.length <= start; first = this.pieces[0])
      this.drop(first);
    const end = start - this.from + 2 * length;
    const first = this.pieces[0] as Uint8Array;
    // As a rule a record lies in one piece: then nothing is copied.
    const bytes = (end <= first.length ? first : Buffer.concat(this.pieces)).subarray(start - this.from, end);
    sink.value(this.decoder.decode(bytes), {
      offset: this.markBytes + start,
      length: bytes.length,
      bytes: () => bytes,
    });
  }

  private drop(first: Uint8Array): void {
    this.pieces.shift();
    this.from += first.length;
    this.held -= first.length;
  }
}
