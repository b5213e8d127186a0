import type { ChunkWindow } from '../chunk-window.ts';
import { OffsetMap } from '../offset-map.ts';

/** Names of elements and attributes are short; the bound keeps a hostile template from growing field names without end. */
const longestName = 255;
const buckets = 4096;
/** The high bits of a multiplied hash are the mixed ones; these leave 12 of 32. */
const bucketShift = 20;
const headSize = 8;

/**
 * Names of elements, attributes and entities. In the chunk a name is a structure {next: u32, hash: u16, characters: u16,
 * UTF-16LE text, NUL} reached by its chunk offset (libevtx, "name"). Here a name is a number, the same in all chunks, so
 * that two templates are compared as numbers and no text is decoded for a name seen before.
 */
export class NameTable {
  private readonly window: ChunkWindow;
  private readonly names: string[] = [''];
  private readonly next: number[] = [0];
  private readonly heads = new Int32Array(buckets);
  private readonly ids = new OffsetMap();

  constructor(window: ChunkWindow) {
    this.window = window;
  }

  get size(): number {
    return this.names.length;
  }

  text(id: number): string {
    return this.names[id] ?? '';
  }

  /** Number of the name that stands at this chunk offset, or -1; `from` is where the offset was read, for the report. */
  idAt(offset: number, from: number): number {
    const known = this.ids.get(offset);
    if (known > 0) return known;
    const { window } = this;
    const at = window.start + offset;
    if (at + headSize > window.end) return this.outside(from, offset + headSize);
    const characters = window.view.getUint16(at + 6, true);
    if (characters > longestName) return window.fail('evtx.name-too-long', at, characters, longestName);
    const text = at + headSize;
    if (text + 2 * characters > window.end) return this.outside(from, offset + headSize + 2 * characters);
    if (window.strict && !this.hashFits(at, characters)) return window.fail('evtx.name-hash', at, 0, 0);
    const id = this.intern(text, characters);
    this.ids.set(offset, id);
    return id;
  }

  /** Bytes the structure takes where it stands inline: head, text and the closing NUL. */
  inlineSize(offset: number): number {
    return headSize + 2 * this.window.view.getUint16(this.window.start + offset + 6, true) + 2;
  }

  forgetChunk(): void {
    this.ids.clear();
  }

  forgetAll(): void {
    this.forgetChunk();
    this.names.length = 1;
    this.next.length = 1;
    this.heads.fill(0);
  }

  private outside(from: number, needed: number): -1 {
    return this.window.fail('evtx.name-outside-chunk', from, needed, this.window.end - this.window.start);
  }

  private intern(at: number, characters: number): number {
    const { view, bytes } = this.window;
    let hash = characters;
    for (let i = 0; i < characters; i++) hash = Math.imul(hash ^ view.getUint16(at + 2 * i, true), 0x9e3779b1);
    const bucket = hash >>> bucketShift;
    for (let id = this.heads[bucket] ?? 0; id > 0; id = this.next[id] ?? 0) {
      if (this.equals(id, at, characters)) return id;
    }
    const id = this.names.length;
    this.names.push(bytes.toString('utf16le', at, at + 2 * characters));
    this.next.push(this.heads[bucket] ?? 0);
    this.heads[bucket] = id;
    return id;
  }

  private equals(id: number, at: number, characters: number): boolean {
    const name = this.names[id] ?? '';
    if (name.length !== characters) return false;
    const { view } = this.window;
    for (let i = 0; i < characters; i++) {
      if (name.charCodeAt(i) !== view.getUint16(at + 2 * i, true)) return false;
    }
    return true;
  }

  /** The stored hash is the low half of h = h × 65599 + character (libevtx, "name hash"). */
  private hashFits(at: number, characters: number): boolean {
    const { view } = this.window;
    let hash = 0;
    for (let i = 0; i < characters; i++) {
      hash = (Math.imul(hash, 65_599) + view.getUint16(at + headSize + 2 * i, true)) | 0;
    }
    return (hash & 0xffff) === view.getUint16(at + 4, true);
  }
}
