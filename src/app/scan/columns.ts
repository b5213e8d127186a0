import type { EventView, RecordShape } from '#base/event.ts';
import { jsonString, slotsByName } from './record-fields.ts';

interface Column {
  readonly name: string;
  /** `"name":` as JSON. */
  readonly key: string;
  readonly slots: readonly number[];
}

/** Reads normalised columns (ECS names) from records of any shape, by the product's column table. */
export class Columns {
  private readonly table: readonly (readonly [string, readonly string[]])[];
  private readonly byShape = new WeakMap<RecordShape, readonly Column[]>();

  constructor(table: Readonly<Record<string, readonly string[]>>) {
    this.table = Object.entries(table);
  }

  /** Value of one column, '' where the record has none. A lone `-` is how Windows writes none. */
  value(event: EventView, name: string): string {
    const column = this.of(event.shape).find((each) => each.name === name);
    return column === undefined ? '' : valueOf(event, column.slots);
  }

  /** All columns that have a value, as the members of a JSON object. */
  json(event: EventView): string {
    const columns = this.of(event.shape);
    let json = '';
    for (let i = 0; i < columns.length; i++) {
      const { key, slots } = columns[i] as Column;
      const value = valueOf(event, slots);
      if (value !== '') json += (json === '' ? key : `,${key}`) + jsonString(value);
    }
    return json;
  }

  /** The columns that records of the shape may have. */
  private of(shape: RecordShape): readonly Column[] {
    let columns = this.byShape.get(shape);
    if (columns === undefined) {
      const slots = slotsByName(shape);
      columns = this.table
        .map(([name, sources]) => ({
          name,
          key: `${JSON.stringify(name)}:`,
          slots: sources.flatMap((each) => slots.get(each) ?? []),
        }))
        .filter((column) => column.slots.length > 0);
      this.byShape.set(shape, columns);
    }
    return columns;
  }
}

/** The first slot that holds something. */
function valueOf(event: EventView, slots: readonly number[]): string {
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number;
    if (event.count(slot) === 0) continue;
    const value = event.text(slot, 0);
    if (value !== '' && value !== '-') return value;
  }
  return '';
}
