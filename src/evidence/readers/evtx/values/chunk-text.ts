import type { ChunkWindow } from '../chunk-window.ts';

/** Where the UTF-16LE text of a record comes from; `at` counts from the start of the range. */
export interface TextSource {
  text(at: number, characters: number): string;
  /** In lower case, as String.prototype.toLowerCase has it. */
  lower(at: number, characters: number): string;
}

/** The clear way: decode the characters that were asked for. */
export class PlainText implements TextSource {
  private readonly window: ChunkWindow;

  constructor(window: ChunkWindow) {
    this.window = window;
  }

  text(at: number, characters: number): string {
    return this.window.bytes.toString('utf16le', at, at + 2 * characters);
  }

  lower(at: number, characters: number): string {
    return this.text(at, characters).toLowerCase();
  }
}

const half = 0x8000;

/**
 * The fast way. Nearly all text in logs is ASCII, so its second bytes are zero: the chunk's even and odd bytes are pulled apart
 * once, each half becomes one long one-byte string, and a text is then a substring of it, which copies nothing. Lower case is
 * made once for the whole chunk. Text that is not ASCII is decoded the clear way.
 *
 * A substring keeps its chunk's string alive (64 KiB): who keeps texts longer than the record copies them.
 */
export class ChunkText implements TextSource {
  private readonly window: ChunkWindow;
  private readonly plain: PlainText;
  private readonly halves = Buffer.alloc(2 * half);
  private readonly words = new Int32Array(this.halves.buffer, this.halves.byteOffset, half / 2);
  private original = '';
  private lowered = '';
  /** The part of the chunk that the halves hold now. */
  private start = 0;
  private end = 0;

  constructor(window: ChunkWindow) {
    this.window = window;
    this.plain = new PlainText(window);
  }

  /** To be called for every chunk; `usedEnd` is where its records end. */
  open(usedEnd: number): void {
    this.start = this.window.start;
    this.end = usedEnd;
    this.original = '';
    this.lowered = '';
  }

  text(at: number, characters: number): string {
    if (this.original === '') this.pullApart();
    if (at + 2 * characters > this.end || !this.isAscii(at, characters)) return this.plain.text(at, characters);
    const from = this.indexOf(at);
    return this.original.substring(from, from + characters);
  }

  lower(at: number, characters: number): string {
    if (this.original === '') this.pullApart();
    if (at + 2 * characters > this.end || !this.isAscii(at, characters)) return this.plain.lower(at, characters);
    if (this.lowered === '') this.lowered = this.original.toLowerCase();
    const from = this.indexOf(at);
    return this.lowered.substring(from, from + characters);
  }

  private indexOf(at: number): number {
    const offset = at - this.start;
    return (offset >> 1) + (offset & 1) * half;
  }

  private isAscii(at: number, characters: number): boolean {
    const { view } = this.window;
    const pairsEnd = at + 4 * (characters >> 1);
    let seen = (characters & 1) === 0 ? 0 : view.getUint16(pairsEnd, true);
    for (let i = at; i < pairsEnd; i += 4) seen |= view.getInt32(i, true);
    return (seen & 0xff80_ff80) === 0;
  }

  /** Eight bytes a step: four for each half. The top bit goes, so that the strings are ASCII and lower case is a fast path. */
  private pullApart(): void {
    const { view } = this.window;
    const { words } = this;
    const end = Math.min(this.end + 7, view.byteLength) - 7;
    let word = 0;
    for (let at = this.start; at < end; at += 8) {
      const a = view.getInt32(at, true) & 0x7f7f_7f7f;
      const b = view.getInt32(at + 4, true) & 0x7f7f_7f7f;
      words[word] = (a & 0xff) | ((a >> 8) & 0xff00) | ((b & 0xff) << 16) | ((b << 8) & 0xff00_0000);
      words[word + half / 4] = ((a >> 8) & 0xff) | ((a >> 16) & 0xff00) | ((b << 8) & 0xff_0000) | (b & 0xff00_0000);
      word++;
    }
    this.end = Math.min(this.end, this.start + 8 * word);
    this.original = this.halves.toString('latin1', 0, half + 4 * word);
  }
}
