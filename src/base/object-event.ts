import type { EventSource, EventView, RecordShape } from './event.ts';
import { nextShapeId, nextSourceId } from './interned-ids.ts';

/** Values by field name, as JSON logs hold them; an array is several values, null is a null value. */
export type FlatRecord = Readonly<Record<string, unknown>>;

const sources = new Map<string, EventSource>();
const shapes = new Map<string, RecordShape>();

/** A view over a flat record, such as one line of NDJSON with original field names (Channel, Provider_Name, EventID …). */
export function objectEvent(product: string, record: FlatRecord): EventView {
  const names = Object.keys(record);
  const values = names.map((name) => valuesOf(record[name]));
  const first = (name: string) => values[names.indexOf(name)]?.[0] ?? '';
  const time = Date.parse(first('TimeCreated_SystemTime'));
  return {
    shape: shapeOf(names),
    source: sourceOf(product, first('Channel'), first('Provider_Name'), first('EventID')),
    offset: 0,
    length: 0,
    origin: 'live',
    recordId: first('EventRecordID'),
    timeUs: time * 1000,
    host: first('Computer'),
    count: (slot) => values[slot]?.length ?? 0,
    text: (slot, index = 0) => values[slot]?.[index] ?? '',
    lower: (slot, index = 0) => (values[slot]?.[index] ?? '').toLowerCase(),
    freeText: () => true,
    time: null,
    derived: [],
    bytes: () => new Uint8Array(0),
  };
}

function valuesOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  return [typeof value === 'object' ? JSON.stringify(value) : String(value)];
}

function shapeOf(names: readonly string[]): RecordShape {
  const key = JSON.stringify(names);
  let shape = shapes.get(key);
  if (shape === undefined) {
    shape = { id: nextShapeId(), names, slotsOf: (name) => names.flatMap((each, i) => (each === name ? [i] : [])) };
    shapes.set(key, shape);
  }
  return shape;
}

function sourceOf(product: string, channel: string, provider: string, code: string): EventSource {
  const key = JSON.stringify([product, channel, provider, code]);
  let source = sources.get(key);
  if (source === undefined) {
    source = { id: nextSourceId(), product, channel, provider, code };
    sources.set(key, source);
  }
  return source;
}
