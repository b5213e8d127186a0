import type { ChunkWindow } from '../chunk-window.ts';
import { valueType } from '../values/value-type.ts';
import { markup } from './markup.ts';
import type { NameTable } from './name-table.ts';
import type { ValueList } from './value-list.ts';

/** Tokens of [MS-EVEN6] 2.2.12. The bit 0x40 says "more follows" or "has attributes" and is masked off, except on `open`. */
const token = {
  open: 0x01,
  closeStart: 0x02,
  closeEmpty: 0x03,
  end: 0x04,
  text: 0x05,
  attribute: 0x06,
  cdata: 0x07,
  characterReference: 0x08,
  entityReference: 0x09,
  instructionTarget: 0x0a,
  instructionData: 0x0b,
  substitution: 0x0d,
  optionalSubstitution: 0x0e,
} as const;
const more = 0x40;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Windows nests a handful of elements; the bound keeps later walks over the tree off the end of the stack. */
const deepest = 64;

/**
 * Reads the markup of one element, with everything in it, into the integers of markup.ts. Twice the same format, with two
 * differences: in a template definition an element carries a dependency id and its varying parts are substitutions; in a
 * record written without a template there is no dependency id, and every text becomes a value of the record, so that all
 * records with the same markup share one template.
 */
export class MarkupReader {
  /** No token makes more integers than it has bytes, so a chunk's worth is enough. */
  readonly codes = new Int32Array(0x10000);
  length = 0;
  private readonly window: ChunkWindow;
  private readonly names: NameTable;
  private values: ValueList | null = null;
  private end = 0;
  private depth = 0;
  private inTag = false;
  /** Name of the attribute being read, 0 before the first. */
  private attribute = 0;
  private firstValue = 0;

  constructor(window: ChunkWindow, names: NameTable) {
    this.window = window;
    this.names = names;
  }

  /** Element of a template definition; position after it, or -1. */
  readDefinition(at: number, end: number): number {
    this.values = null;
    return this.element(at, end);
  }

  /** Element standing in a record; its texts go to `values`. Position after it, or -1. */
  readRecord(at: number, end: number, values: ValueList): number {
    this.values = values;
    this.firstValue = values.length;
    return this.element(at, end);
  }

  private element(start: number, end: number): number {
    this.length = 0;
    this.end = end;
    this.depth = 0;
    this.inTag = false;
    let at = start;
    do {
      if (at >= end) return this.window.fail('evtx.binxml-cut', at, 1, 0);
      at = this.inTag ? this.tagToken(at) : this.contentToken(at);
    } while (at >= 0 && this.depth > 0);
    return at;
  }

  private tagToken(at: number): number {
    switch ((this.window.bytes[at] ?? 0) & ~more) {
      case token.attribute:
        return this.startAttribute(at);
      case token.closeStart:
        this.inTag = false;
        this.put(markup.body);
        return at + 1;
      case token.closeEmpty:
        this.inTag = false;
        return this.close(at);
      case token.text:
      case token.characterReference:
      case token.entityReference:
      case token.substitution:
      case token.optionalSubstitution:
        return this.attribute > 0 ? this.part(at) : this.unexpected(at);
      default:
        return this.unexpected(at);
    }
  }

  private contentToken(at: number): number {
    const code = (this.window.bytes[at] ?? 0) & ~more;
    if (code === token.open) return this.open(at);
    if (this.depth === 0) return this.unexpected(at);
    switch (code) {
      case token.end:
        return this.close(at);
      case token.instructionTarget:
        return this.skipName(at);
      case token.instructionData:
        return this.skipInstruction(at);
      default:
        return this.part(at);
    }
  }

  /** Token, dependency id in definitions, size of the element, name, size of the attribute list where there are attributes. */
  private open(at: number): number {
    if (this.depth >= deepest) return this.window.fail('evtx.binxml-too-deep', at, this.depth + 1, deepest);
    const sizeAt = at + (this.values === null ? 3 : 1);
    const nameEnd = this.name(sizeAt + 4, markup.open);
    if (nameEnd < 0) return -1;
    this.depth++;
    this.inTag = true;
    this.attribute = 0;
    return ((this.window.bytes[at] ?? 0) & more) !== 0 ? this.skip(nameEnd, 4) : nameEnd;
  }

  private close(at: number): number {
    this.depth--;
    this.put(markup.close);
    return at + 1;
  }

  private startAttribute(at: number): number {
    const next = this.name(at + 1, markup.attribute);
    if (next >= 0) this.attribute = this.codes[this.length - 1] ?? 0;
    return next;
  }

  /** Name offset at `at`; the name itself follows where this is its first use in the chunk. */
  private name(at: number, code: number): number {
    const afterOffset = this.skip(at, 4);
    if (afterOffset < 0) return -1;
    const { view, start } = this.window;
    const offset = view.getUint32(at, true);
    const id = this.names.idAt(offset, at);
    if (id < 0) return -1;
    if (code > 0) this.put2(code, id);
    return offset === afterOffset - start ? this.skip(afterOffset, this.names.inlineSize(offset)) : afterOffset;
  }

  /** What text is made of, in an attribute or between tags. */
  private part(at: number): number {
    const { window } = this;
    switch ((window.bytes[at] ?? 0) & ~more) {
      case token.text:
        return window.bytes[at + 1] === valueType.string ? this.text(at + 2) : this.unexpected(at);
      case token.cdata:
        return this.text(at + 1);
      case token.characterReference:
        if (this.skip(at, 3) < 0) return -1;
        this.put2(markup.text, 1);
        this.put(window.view.getUint16(at + 1, true));
        return at + 3;
      case token.entityReference:
        return this.entity(at);
      case token.substitution:
      case token.optionalSubstitution:
        return this.substitution(at);
      default:
        return this.unexpected(at);
    }
  }

  private text(at: number): number {
    if (this.skip(at, 2) < 0) return -1;
    const { view } = this.window;
    const units = view.getUint16(at, true);
    const end = this.skip(at, 2 + 2 * units);
    if (end < 0) return -1;
    if (this.values !== null && !this.isFieldName()) {
      this.put2(markup.value, (this.values.length - this.firstValue) | (valueType.string << 16));
      // The size field of a value has 16 bits; a longer text cannot come from a 64 KiB chunk anyway.
      this.values.push(at + 2, Math.min(2 * units, 0xffff) | (valueType.string << 16));
      return end;
    }
    this.put2(markup.text, units);
    for (let i = 0; i < units; i++) this.put(view.getUint16(at + 2 + 2 * i, true));
    return end;
  }

  /** `<Data Name="X">`: the name of a field is markup, not a value of the record. */
  private isFieldName(): boolean {
    return this.inTag && this.names.text(this.attribute) === 'Name';
  }

  private entity(at: number): number {
    if (this.skip(at, 5) < 0) return -1;
    const { window, names } = this;
    const id = names.idAt(window.view.getUint32(at + 1, true), at + 1);
    if (id < 0) return -1;
    const character = entities[names.text(id)];
    // No event carries a document type, so there are no entities beside the five of XML itself.
    if (character === undefined) return window.fail('evtx.entity-unknown', at, 0, 0);
    this.put2(markup.text, 1);
    this.put(character.charCodeAt(0));
    return this.name(at + 1, 0);
  }

  private substitution(at: number): number {
    if (this.values !== null) return this.unexpected(at);
    if (this.skip(at, 4) < 0) return -1;
    const { view, bytes } = this.window;
    this.put2(markup.value, view.getUint16(at + 1, true) | ((bytes[at + 3] ?? 0) << 16));
    return at + 4;
  }

  private skipName(at: number): number {
    return this.name(at + 1, 0);
  }

  private skipInstruction(at: number): number {
    if (this.skip(at, 3) < 0) return -1;
    return this.skip(at, 3 + 2 * this.window.view.getUint16(at + 1, true));
  }

  private skip(at: number, size: number): number {
    return at + size <= this.end ? at + size : this.window.fail('evtx.binxml-cut', at, size, this.end - at);
  }

  private unexpected(at: number): -1 {
    return this.window.fail('evtx.binxml-token', at, 0, this.window.bytes[at] ?? 0);
  }

  private put(code: number): void {
    this.codes[this.length++] = code;
  }

  private put2(code: number, operand: number): void {
    this.codes[this.length] = code;
    this.codes[this.length + 1] = operand;
    this.length += 2;
  }
}
