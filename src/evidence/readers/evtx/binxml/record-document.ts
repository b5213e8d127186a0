import type { ChunkWindow } from '../chunk-window.ts';
import { valueType } from '../values/value-type.ts';
import { MarkupReader } from './markup-reader.ts';
import { NameTable } from './name-table.ts';
import { type Template, TemplateTable } from './template-table.ts';
import { ValueList } from './value-list.ts';

const token = { end: 0x00, element: 0x01, elementWithAttributes: 0x41, instance: 0x0c, fragment: 0x0f } as const;
const fragmentHeaderSize = 4;
const instanceHeadSize = 10;
const binxmlInfo = valueType.binxml << 16;

/** Records of real logs nest one document; these bounds keep hostile ones from growing field lists out of all proportion. */
const mostInstances = 64;
const deepest = 8;

/**
 * The parts of one record: templates and, for each, where its values stand. Instance 0 is the event itself; an instance
 * fills value `slot[i]` of instance `parent[i]`. The same memory serves all records.
 */
export class RecordDocument {
  readonly values = new ValueList();
  readonly templates: TemplateTable;
  /** Instances of the current record. */
  count = 0;
  readonly template: Template[] = [];
  /** First value of each instance in `values`, and how many it has. */
  readonly first = new Int32Array(mostInstances);
  readonly size = new Int32Array(mostInstances);
  readonly parent = new Int32Array(mostInstances);
  readonly slot = new Int32Array(mostInstances);
  private readonly depth = new Int32Array(mostInstances);
  /** Values that hold BinXML themselves, and the instance each belongs to: read after the instance that has them. */
  private readonly nestedValue: number[] = [];
  private readonly nestedIn: number[] = [];
  private readonly window: ChunkWindow;
  private readonly markup: MarkupReader;

  constructor(window: ChunkWindow) {
    const names = new NameTable(window);
    this.window = window;
    this.markup = new MarkupReader(window, names);
    this.templates = new TemplateTable(window, names, this.markup);
  }

  /** Reads the BinXML of a record; false when it is damaged, and the window says how. */
  read(at: number, end: number): boolean {
    this.values.length = 0;
    this.count = 0;
    this.nestedValue.length = 0;
    this.nestedIn.length = 0;
    const start = this.skipFragmentHeader(at, end);
    if (start < 0 || this.root(start, end, -1, -1, 0) < 0) return false;
    for (let i = 0; i < this.nestedValue.length; i++) if (!this.nested(i)) return false;
    return true;
  }

  /** A value may hold several fragments; it ends with its size, or earlier with an end token. */
  private nested(index: number): boolean {
    const value = this.nestedValue[index] ?? 0;
    const parent = this.nestedIn[index] ?? 0;
    const slot = value - (this.first[parent] ?? 0);
    const depth = (this.depth[parent] ?? 0) + 1;
    let at = this.values.at[value] ?? 0;
    const end = at + ((this.values.info[value] ?? 0) & 0xffff);
    if (depth > deepest) at = this.window.fail('evtx.binxml-too-deep', at, depth, deepest);
    while (at >= 0 && at < end) {
      at = this.skipFragmentHeader(at, end);
      if (at < 0 || at >= end || this.window.bytes[at] === token.end) break;
      at = this.root(at, end, parent, slot, depth);
    }
    return at >= 0;
  }

  private skipFragmentHeader(at: number, end: number): number {
    if (this.window.bytes[at] !== token.fragment || at >= end) return at;
    if (at + fragmentHeaderSize <= end) return at + fragmentHeaderSize;
    return this.window.fail('evtx.binxml-cut', at, fragmentHeaderSize, end - at);
  }

  private root(at: number, end: number, parent: number, slot: number, depth: number): number {
    if (at >= end) return this.window.fail('evtx.binxml-cut', at, 1, 0);
    if (this.count >= mostInstances) return this.window.fail('evtx.binxml-too-deep', at, this.count + 1, mostInstances);
    const instance = this.count;
    this.parent[instance] = parent;
    this.slot[instance] = slot;
    this.depth[instance] = depth;
    switch (this.window.bytes[at]) {
      case token.instance:
        return this.instance(at, end);
      case token.element:
      case token.elementWithAttributes:
        return this.element(at, end);
      default:
        return this.window.fail('evtx.binxml-token', at, 0, this.window.bytes[at] ?? 0);
    }
  }

  private element(at: number, end: number): number {
    const first = this.values.length;
    const next = this.markup.readRecord(at, end, this.values);
    if (next >= 0) this.add(this.templates.intern(this.templates.markupKey()), first);
    return next;
  }

  /** {token, version, template id: u32, definition offset: u32}, the definition where it is its first use, then the values. */
  private instance(at: number, end: number): number {
    const { window, templates } = this;
    if (at + instanceHeadSize > end) return window.fail('evtx.binxml-cut', at, instanceHeadSize, end - at);
    const offset = window.view.getUint32(at + 6, true);
    const template = templates.at(offset, at + 6);
    if (template === null) return -1;
    if (window.strict && templates.idAt(offset) !== window.view.getUint32(at + 2, true)) {
      return window.fail('evtx.template-other', at, 0, 0);
    }
    const afterHead = at + instanceHeadSize;
    const valuesAt = window.start + offset === afterHead ? afterHead + templates.sizeAt(offset) : afterHead;
    const first = this.values.length;
    const next = this.readValues(valuesAt, end);
    if (next >= 0) this.add(template, first);
    return next;
  }

  /** {count: u32}, descriptors {size: u16, type: u8, 0}, then the values' bytes in the same order. */
  private readValues(at: number, end: number): number {
    const { window, values } = this;
    if (at + 4 > end) return window.fail('evtx.values-past-record', at, 4, Math.max(0, end - at));
    const { view } = window;
    const count = view.getUint32(at, true);
    let descriptor = at + 4;
    let value = descriptor + 4 * count;
    if (value > end) return window.fail('evtx.values-past-record', at, value - at, end - at);
    const { at: positions, info: infos } = values;
    const last = values.length + count;
    for (let i = values.length; i < last; i++) {
      const info = view.getInt32(descriptor, true) & 0xff_ffff;
      positions[i] = value;
      infos[i] = info;
      if ((info & 0xff_0000) === binxmlInfo) this.addNested(i);
      value += info & 0xffff;
      descriptor += 4;
    }
    if (value > end) return window.fail('evtx.values-past-record', at, value - at, end - at);
    values.length = last;
    return value;
  }

  private addNested(value: number): void {
    this.nestedValue.push(value);
    this.nestedIn.push(this.count);
  }

  private add(template: Template, first: number): void {
    this.template[this.count] = template;
    this.first[this.count] = first;
    this.size[this.count] = this.values.length - first;
    this.count++;
  }
}
