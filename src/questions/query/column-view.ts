import type { EventView, RecordShape } from '#base/event.ts';
import { meaningOf, type QueryColumn, queryColumns } from './query-columns.ts';

/** The columns of a record that are no fields of its own. */
export interface RecordColumns {
  /** Normalised (ECS) names that any record may have. */
  readonly ecs: ReadonlySet<string>;
  /** Of `file`, `sha256` or an ECS name; '' for none. */
  value(event: EventView, column: string): string;
}

/** A record's shape with a slot behind its own for each column, in the order of `columnNames`. */
export function shapeWithColumns(shape: RecordShape, columns: RecordColumns): RecordShape {
  const behind = (name: string) => shape.names.length + columnNames(columns).indexOf(name);
  return {
    id: shape.id,
    // Words without a field ask the record's own values only, as in the store.
    names: shape.names,
    slotsOf: (name) => {
      const meaning = meaningOf(name);
      if (meaning.kind === 'column') return [behind(meaning.column)];
      const own = shape.slotsOf(meaning.name);
      return meaning.kind === 'field' && columns.ecs.has(meaning.name) ? [...own, behind(meaning.name)] : own;
    },
  };
}

function columnNames({ ecs }: RecordColumns): readonly string[] {
  return [...queryColumns, ...ecs];
}

/** A record with the values of its columns in the slots behind its own. */
export class ColumnView implements EventView {
  private readonly columns: RecordColumns;
  private readonly names: readonly string[];
  private event!: EventView;
  private own = 0;

  constructor(columns: RecordColumns) {
    this.columns = columns;
    this.names = columnNames(columns);
  }

  over(event: EventView): this {
    this.event = event;
    this.own = event.shape.names.length;
    return this;
  }

  count(slot: number): number {
    if (slot < this.own) return this.event.count(slot);
    return this.column(slot) === '' ? 0 : 1;
  }

  text(slot: number, index?: number): string {
    return slot < this.own ? this.event.text(slot, index) : this.column(slot);
  }

  lower(slot: number, index?: number): string {
    return slot < this.own ? this.event.lower(slot, index) : this.column(slot).toLowerCase();
  }

  freeText(slot: number, characters: number): boolean {
    return slot >= this.own || this.event.freeText(slot, characters);
  }

  bytes(): Uint8Array {
    return this.event.bytes();
  }

  private column(slot: number): string {
    const name = this.names[slot - this.own] as string;
    const own = Object.hasOwn(ofEvent, name) ? ofEvent[name as keyof typeof ofEvent] : undefined;
    return own === undefined ? this.columns.value(this.event, name) : own(this.event);
  }

  get shape() {
    return this.event.shape;
  }
  get source() {
    return this.event.source;
  }
  get offset() {
    return this.event.offset;
  }
  get length() {
    return this.event.length;
  }
  get origin() {
    return this.event.origin;
  }
  get recordId() {
    return this.event.recordId;
  }
  get timeUs() {
    return this.event.timeUs;
  }
  get time() {
    return this.event.time;
  }
  get derived() {
    return this.event.derived;
  }
  get host() {
    return this.event.host;
  }
}

/** What a record says of itself; file and hash are known to who opened it. */
const ofEvent = {
  host: (event) => event.host,
  product: (event) => event.source.product,
  channel: (event) => event.source.channel,
  provider: (event) => event.source.provider,
  code: (event) => event.source.code,
  record: (event) => event.recordId,
} as const satisfies Partial<Record<QueryColumn, (event: EventView) => string>>;
