import type { EventSource, EventView, RecordShape } from '#base/event.ts';
import { besideNames } from '#store/schema/event-row.ts';
import { kindOf, type SegmentKind } from '#store/schema/kinds.ts';
import { type RowSource, SegmentBuilder } from '#store/segments/segment-builder.ts';
import type { ShownValue } from '#store/segments/shown-value.ts';
import type { TextColumn } from '#store/segments/text-column.ts';
import { type Columns, valueOf } from './columns.ts';
import { slotsByName } from './record-fields.ts';
import type { StoredBatch } from './stored-batch.ts';
import { writeBatch } from './write-batch.ts';
import type { StoreInput } from './store-input.ts';

/** What was read of a source in one go: a range of a file, or the next records of a stream. */
interface Section {
  readonly source: RowSource;
  /** Index of the file whose hash is waited for; null where whoever reads it tells the hash. */
  readonly file: number | null;
  /** Byte range of the file; a stream is one section, from 0, without end. */
  readonly start: number;
  readonly end: number | null;
  /** Rows of the section that were taken before, in this or an earlier run. */
  firstRow: number;
  rows: number;
  last: boolean;
  /** Per row that is not written yet: where it went. */
  order: Lane[];
}

export interface SectionStart {
  readonly path: string;
  readonly file: number | null;
  readonly start: number;
  readonly end: number | null;
}

/** Rows of one log. */
interface Lane {
  readonly name: string;
  readonly kind: SegmentKind;
  readonly builder: SegmentBuilder;
  readonly plans: WeakMap<RecordShape, Plan>;
}

interface Plan {
  /** Those that are no plain copy of a field. */
  readonly ecs: readonly { readonly slots: readonly number[]; readonly column: TextColumn }[];
  readonly fields: readonly PlannedField[];
}

interface PlannedField {
  readonly name: string;
  readonly slots: readonly number[];
  readonly column: TextColumn | null;
  /** ECS columns that copy the field. */
  readonly copies: readonly TextColumn[];
}

/** A batch is written once it holds so many rows, or so many bytes of records. */
const fullRows = 32_768;
const fullBytes = 48 << 20;
/** Past so many logs, those of a source share a lane; sources are products, of which there are few. */
const mostLanes = 64;

/** Gathers the records of a worker into segments of the store. */
export class SegmentPass {
  private readonly input: StoreInput;
  private readonly columns: Columns;
  private readonly lanes = new Map<string, Lane>();
  private readonly laneOf = new WeakMap<EventSource, Lane>();
  private sections: Section[] = [];
  private section: Section | null = null;
  private written = 0;
  private readonly worker: number;

  constructor(input: StoreInput, columns: Columns, worker: number) {
    this.input = input;
    this.columns = columns;
    this.worker = worker;
  }

  /** Records from now on are of this section; `null` for records that are not to be kept. */
  begin(section: SectionStart | null): void {
    this.section =
      section === null
        ? null
        : {
            source: { path: section.path, sha256: '' },
            file: section.file,
            start: section.start,
            end: section.end,
            firstRow: 0,
            rows: 0,
            last: false,
            order: [],
          };
    if (this.section !== null) this.sections.push(this.section);
  }

  /** Whether records are kept at the moment. */
  get keeps(): boolean {
    return this.section !== null;
  }

  /** `shown`: what the record is found by. */
  add(event: EventView, shown: readonly ShownValue[]): void {
    const { section } = this;
    if (section === null) return;
    const { source, shape } = event;
    const lane = this.laneOf.get(source) ?? this.lane(source);
    const { builder } = lane;
    builder.from(section.source);
    const row = builder.begin(event, shown);
    section.rows++;
    section.order.push(lane);
    const plan = lane.plans.get(shape) ?? this.plan(lane, event);
    for (let i = 0; i < plan.ecs.length; i++) {
      const { slots, column } = plan.ecs[i] as Plan['ecs'][number];
      const value = valueOf(event, slots);
      if (value !== '') column.push(row, value);
    }
    for (let i = 0; i < plan.fields.length; i++) addField(builder, row, plan.fields[i] as PlannedField, event);
  }

  /** The section is read to its end; its hash, where it is known by now. */
  end(sha256: string | null): void {
    if (this.section === null) return;
    this.section.last = true;
    if (sha256 !== null) this.hashed(sha256);
    this.takeBack(this.section);
    this.section.order = [];
    this.section = null;
  }

  /** Tells the hash of the source that is being read, before its end: what the store has of it is taken back. */
  hashed(sha256: string): void {
    const { section } = this;
    if (section === null || section.source.sha256 !== '') return;
    section.source.sha256 = sha256;
    this.takeBack(section);
  }

  get isFull(): boolean {
    let rows = 0;
    let bytes = 0;
    for (const { builder } of this.lanes.values()) {
      rows += builder.rows;
      bytes += builder.bytes;
    }
    return rows >= fullRows || bytes >= fullBytes;
  }

  /** The source cannot be read on: what came of it since the last batch is taken back. */
  abandon(): void {
    const { section } = this;
    if (section === null) return;
    this.cut(section, section.rows);
    this.sections = this.sections.filter((each) => each !== section);
    this.section = null;
  }

  /** Writes what was gathered; null where there is nothing. Waits for the hashes of files that are not known yet. */
  async flush(hashOf: (file: number) => Promise<string>): Promise<StoredBatch | null> {
    for (const { source, file } of this.sections)
      if (source.sha256 === '' && file !== null) source.sha256 = await hashOf(file);
    if (this.section !== null) this.takeBack(this.section);
    // A file that could not be hashed was not read to its end: its rows are kept, and read again next time.
    const parts = this.sections
      .filter(({ rows, last, source }) => (rows > 0 || last) && source.sha256 !== '')
      .map(({ source, start, end, firstRow, rows, last }) => ({
        sha256: source.sha256,
        start,
        end,
        firstRow,
        rows,
        last,
      }));
    const open = this.section;
    this.sections = open === null ? [] : [open];
    const lanes = [...this.lanes.values()].filter(({ builder }) => builder.rows > 0);
    const batch =
      parts.length === 0 && lanes.length === 0
        ? null
        : writeBatch(this.input, lanes, parts, () => `${this.worker}-${this.written++}`);
    for (const { builder } of lanes) builder.clear();
    if (open !== null) {
      open.firstRow += open.rows;
      open.rows = 0;
      open.order = [];
    }
    return batch;
  }

  private lane(source: EventSource): Lane {
    const kind = kindOf(source.product, source.channel);
    const name = this.input.source ?? (source.product || 'unknown');
    const own = JSON.stringify([kind, name, source.channel]);
    const key = this.lanes.has(own) || this.lanes.size < mostLanes ? own : JSON.stringify([kind, name]);
    const lane = this.lanes.get(key) ?? { name, kind, builder: new SegmentBuilder(), plans: new WeakMap() };
    this.lanes.set(key, lane);
    this.laneOf.set(source, lane);
    return lane;
  }

  private plan(lane: Lane, event: EventView): Plan {
    const { builder } = lane;
    const { shape } = event;
    const ecs = this.columns.of(event).flatMap(({ name, slots }) => {
      const column = builder.column(name);
      return column === null ? [] : [{ slots, column }];
    });
    const planned = (name: string, slots: readonly number[]): PlannedField => {
      const copies = ecs.filter((each) => slots.length === 1 && each.slots.length === 1 && each.slots[0] === slots[0]);
      return { name, slots, column: builder.field(name), copies: copies.map(({ column }) => column) };
    };
    const fields = [...slotsByName(shape)].flatMap(([name, all]) => {
      const meant = shape.slotsOf(name);
      const others = all.filter((slot) => !meant.includes(slot));
      if (others.length === 0) return [planned(name, meant)];
      const besides = name + ((others[0] ?? 0) < (meant[0] ?? 0) ? besideNames.before : besideNames.after);
      return [planned(name, meant), planned(besides, others)];
    });
    const copied = new Set(fields.flatMap(({ copies }) => copies));
    const plan: Plan = { ecs: ecs.filter(({ column }) => !copied.has(column)), fields };
    lane.plans.set(shape, plan);
    return plan;
  }

  /** Takes those rows of the section back that the store has: they are its first ones, since a stream is always read in order. */
  private takeBack(section: Section): void {
    const stored = section.end === null ? (this.input.storedRows[section.source.sha256] ?? 0) : 0;
    const due = Math.min(stored - section.firstRow, section.rows);
    if (due > 0) this.cut(section, due);
  }

  private cut(section: Section, due: number): void {
    for (const lane of new Set(section.order)) {
      const own = count(section.order, lane);
      const cut = count(section.order.slice(0, due), lane);
      const mark = lane.builder.rows - own;
      lane.builder.cut(mark, mark + cut);
    }
    section.order = section.order.slice(due);
    section.firstRow += due;
    section.rows -= due;
  }
}

function count(order: readonly Lane[], lane: Lane): number {
  return order.reduce((sum, each) => sum + (each === lane ? 1 : 0), 0);
}

function addField(builder: SegmentBuilder, row: number, field: PlannedField, event: EventView): void {
  const { name, slots, column, copies } = field;
  if (slots.length === 1 && column !== null) {
    const slot = slots[0] as number;
    const count = event.count(slot);
    if (count === 0) return builder.addEmpty(row, name);
    if (count === 1) {
      const value = event.text(slot, 0);
      column.push(row, value);
      if (copies.length > 0) addCopies(copies, row, value);
      return;
    }
  }
  const values: string[] = [];
  for (const slot of slots) for (let i = 0; i < event.count(slot); i++) values.push(event.text(slot, i));
  if (values.length === 0) return builder.addEmpty(row, name);
  addCopies(copies, row, values[0] as string);
  if (column === null) return builder.addMore(row, name, values);
  column.push(row, values[0] as string);
  if (values.length > 1) builder.addMore(row, name, values.slice(1));
}

/** As `valueOf` reads them. */
function addCopies(copies: readonly TextColumn[], row: number, value: string): void {
  if (value !== '' && value !== '-') for (const copy of copies) copy.push(row, value);
}
