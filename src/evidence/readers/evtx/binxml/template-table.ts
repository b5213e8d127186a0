import type { ChunkWindow } from '../chunk-window.ts';
import { OffsetMap } from '../offset-map.ts';
import { type Element, elementOf } from './element.ts';
import type { MarkupReader } from './markup-reader.ts';
import type { NameTable } from './name-table.ts';

/** Markup met before, whatever chunk it was met in: equal markup is the same object. */
export interface Template {
  /** Unique among the templates of one table until it forgets them all. */
  readonly id: number;
  readonly codes: Int32Array;
  readonly root: Element;
}

/** {next: u32, GUID, size: u32}, then a fragment header, the element and an end token (libevtx, "template definition"). */
const headSize = 24;
const fragmentHeader = 0x0f;
const fragmentHeaderSize = 4;

/** Real logs stay far below: some thousand templates a host. Past these bounds the tables start afresh with the next chunk. */
const mostTemplates = 4096;
const mostNames = 16_384;
const mostCodes = 1 << 21;

/** Templates by the offset of their definition in the chunk, each definition read once per chunk and compared by its markup. */
export class TemplateTable {
  private readonly window: ChunkWindow;
  private readonly names: NameTable;
  private readonly markup: MarkupReader;
  private readonly byKey = new Map<number, Template[]>();
  private readonly slots = new OffsetMap();
  private readonly inChunk: Template[] = [];
  private count = 0;
  private codes = 0;

  constructor(window: ChunkWindow, names: NameTable, markup: MarkupReader) {
    this.window = window;
    this.names = names;
    this.markup = markup;
  }

  /**
   * The template defined at this chunk offset, or null with the damage in the window; `from` is where the offset was read, for
   * the report.
   */
  at(offset: number, from: number): Template | null {
    const slot = this.slots.get(offset);
    return slot > 0 ? (this.inChunk[slot - 1] ?? null) : this.define(offset, from);
  }

  /** Bytes of a definition that `at` has accepted, with its head. */
  sizeAt(offset: number): number {
    return headSize + this.window.view.getUint32(this.window.start + offset + headSize - 4, true);
  }

  /** First part of the definition's GUID, which an instance repeats as its template id. */
  idAt(offset: number): number {
    return this.window.view.getUint32(this.window.start + offset + 4, true);
  }

  /** The markup the reader holds, as a template. `key` is a number that equal markup mostly shares and other markup rarely. */
  intern(key: number): Template {
    const { codes, length } = this.markup;
    const alike = this.byKey.get(key);
    if (alike === undefined) return this.add(key);
    for (const template of alike) if (sameCodes(template.codes, codes, length)) return template;
    return this.add(key);
  }

  /** Key for markup that comes without a template id. */
  markupKey(): number {
    const { codes, length } = this.markup;
    let hash = length;
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (codes[i] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    return hash;
  }

  /** To be called for every chunk. True where it has forgotten all templates, and their ids are given anew. */
  forgetChunk(): boolean {
    this.slots.clear();
    this.inChunk.length = 0;
    this.names.forgetChunk();
    if (this.count <= mostTemplates && this.codes <= mostCodes && this.names.size <= mostNames) return false;
    this.names.forgetAll();
    this.byKey.clear();
    this.count = 0;
    this.codes = 0;
    return true;
  }

  private define(offset: number, from: number): Template | null {
    const { window } = this;
    const at = window.start + offset;
    const end = at + headSize > window.end ? at + headSize : at + this.sizeAt(offset);
    if (end > window.end) {
      window.fail('evtx.template-outside-chunk', from, end - window.start, window.end - window.start);
      return null;
    }
    if (!this.readElement(at + headSize, end)) return null;
    const template = this.intern(this.idAt(offset) | 0);
    this.inChunk.push(template);
    this.slots.set(offset, this.inChunk.length);
    return template;
  }

  private readElement(start: number, end: number): boolean {
    const { bytes } = this.window;
    const at = bytes[start] === fragmentHeader ? start + fragmentHeaderSize : start;
    return this.markup.readDefinition(at, end) >= 0;
  }

  private add(key: number): Template {
    const codes = this.markup.codes.slice(0, this.markup.length);
    const template: Template = { id: this.count, codes, root: elementOf(codes, this.names) };
    this.count++;
    this.codes += codes.length;
    const alike = this.byKey.get(key);
    if (alike === undefined) this.byKey.set(key, [template]);
    else alike.push(template);
    return template;
  }
}

function sameCodes(known: Int32Array, codes: Int32Array, length: number): boolean {
  if (known.length !== length) return false;
  for (let i = 0; i < length; i++) if (known[i] !== codes[i]) return false;
  return true;
}
