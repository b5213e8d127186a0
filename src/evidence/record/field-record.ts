import type { Derivation, EventSource, EventView, RecordShape, StatedTime } from '#base/event.ts';
import { flatten } from './flatten.ts';
import type { Place } from './place.ts';
import { Shapes } from './shapes.ts';
import type { Value } from './value.ts';
import { Sources } from './sources.ts';

/** Values that are made when they are asked for: of many fields most are never looked at. */
export interface RecordValues {
  value(slot: number): Value;
}

/**
 * The record under a reader's eyes: named fields of text. A reader has one and fills it anew for each record, first with
 * `row` or `object`, then with source, time, host and number, and hands it to the sink.
 */
export class FieldRecord implements EventView {
  /** Interned sources for the reader to take from. */
  readonly sources = new Sources();
  source: EventSource = this.sources.of('', '');
  host = '';
  recordId = '';
  time: StatedTime | null = null;
  derived: readonly Derivation[] = [];
  readonly origin = 'live';
  private readonly shapes = new Shapes();
  private place: Place = nowhere;
  private values: readonly Value[] = [];
  private asked: RecordValues | null = null;
  shape: RecordShape = this.shapes.of([]);

  /** Takes a record whose fields stand in the order of `shape` (see `shapeOf`); missing values are empty. */
  row(shape: RecordShape, values: readonly Value[], place: Place): this {
    this.shape = shape;
    this.values = values;
    this.asked = null;
    return this.begin(place);
  }

  /** Takes a record whose values are asked for one by one, as long as it is the record. */
  lazy(shape: RecordShape, values: RecordValues, place: Place): this {
    this.shape = shape;
    this.asked = values;
    return this.begin(place);
  }

  /**
   * Takes a record from an object, in the order of its members. Objects inside become names with dots (`user.name`), arrays
   * several values, numbers and booleans the text JSON spells them with.
   */
  object(fields: Readonly<Record<string, unknown>>, place: Place): this {
    const { names, values } = flatten(fields);
    this.shape = this.shapes.of(names);
    this.values = values;
    this.asked = null;
    return this.begin(place);
  }

  shapeOf(names: readonly string[]): RecordShape {
    return this.shapes.of(names);
  }

  /** First value of the first field of this name, '' where there is none. */
  value(name: string): string {
    const slot = this.shape.slotsOf(name)[0];
    return slot === undefined ? '' : this.text(slot);
  }

  private at(slot: number): Value | undefined {
    return this.asked === null ? this.values[slot] : this.asked.value(slot);
  }

  private begin(place: Place): this {
    this.place = place;
    this.host = '';
    this.recordId = '';
    this.time = null;
    if (this.derived.length > 0) this.derived = [];
    return this;
  }

  get offset(): number {
    return this.place.offset;
  }

  get length(): number {
    return this.place.length;
  }

  get timeUs(): number {
    return this.time === null ? Number.NaN : this.time.us;
  }

  count(slot: number): number {
    const value = this.at(slot);
    if (typeof value === 'string') return 1;
    return value === null || value === undefined ? 0 : value.length;
  }

  text(slot: number, index = 0): string {
    const value = this.at(slot);
    if (typeof value === 'string') return index === 0 ? value : '';
    return value?.[index] ?? '';
  }

  lower(slot: number, index = 0): string {
    return this.text(slot, index).toLowerCase();
  }

  freeText(): boolean {
    return true;
  }

  bytes(): Uint8Array {
    return this.place.bytes();
  }
}

const nowhere: Place = { offset: 0, length: 0, bytes: () => new Uint8Array(0) };
