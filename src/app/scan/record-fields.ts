import type { EventView, RecordShape } from '#base/event.ts';

/** Characters JSON has to escape, and surrogates, which may be unpaired. */
const special = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A string as JSON; only a string that needs it pays for JSON.stringify. */
export function jsonString(text: string): string {
  return special.test(text) ? JSON.stringify(text) : `"${text}"`;
}

interface Column {
  /** `"Name":` with the comma before it. */
  readonly prefix: string;
  readonly slots: readonly number[];
}

const columnsByShape = new WeakMap<RecordShape, readonly Column[]>();

/** The original fields of a record as a JSON object, in record order; a name that occurs more than once is an array. */
export function fieldsJson(event: EventView): string {
  let columns = columnsByShape.get(event.shape);
  if (columns === undefined) {
    columns = columnsOf(event.shape);
    columnsByShape.set(event.shape, columns);
  }
  let json = '{';
  for (let i = 0; i < columns.length; i++) {
    const { prefix, slots } = columns[i] as Column;
    const slot = slots[0] as number;
    json += prefix;
    if (slots.length > 1 || event.count(slot) !== 1) json += severalJson(event, slots);
    else if (event.freeText(slot, 0)) json += jsonString(event.text(slot, 0));
    else json += `"${event.text(slot, 0)}"`;
  }
  return `${json}}`;
}

function columnsOf(shape: RecordShape): Column[] {
  return [...slotsByName(shape)].map(([name, slots], i) => ({
    prefix: `${i === 0 ? '' : ','}${JSON.stringify(name)}:`,
    slots,
  }));
}

/** All slots of every name, whatever a question would mean by it. */
export function slotsByName(shape: RecordShape): Map<string, number[]> {
  return Map.groupBy(shape.names.keys(), (slot) => shape.names[slot] as string);
}

function severalJson(event: EventView, slots: readonly number[]): string {
  const values: string[] = [];
  for (const slot of slots) {
    const count = event.count(slot);
    if (count === 0 && slots.length > 1) values.push('null');
    for (let i = 0; i < count; i++) values.push(jsonString(event.text(slot, i)));
  }
  if (slots.length === 1 && values.length === 0) return 'null';
  return slots.length === 1 && values.length === 1 ? (values[0] as string) : `[${values.join(',')}]`;
}
