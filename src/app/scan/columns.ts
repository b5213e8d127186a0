import type { EventView, RecordShape } from '#base/event.ts';
import { jsonString, slotsByName } from './record-fields.ts';

/** Reads normalised columns (ECS names) from records of any shape, by the product's column table. */
export class Columns {
  private readonly names: readonly string[];
  private readonly sources: readonly (readonly string[])[];
  private readonly slotsByShape = new WeakMap<RecordShape, readonly (readonly number[])[]>();

  constructor(table: Readonly<Record<string, readonly string[]>>) {
    this.names = Object.keys(table);
    this.sources = Object.values(table);
  }

  /** Value of one column, '' where the record has none. A lone `-` is how Windows writes none. */
  value(event: EventView, name: string): string {
    const column = this.names.indexOf(name);
    return column < 0 ? '' : this.at(event, column);
  }

  /** All columns that have a value, as the members of a JSON object. */
  json(event: EventView): string {
    let json = '';
    for (let i = 0; i < this.names.length; i++) {
      const value = this.at(event, i);
      if (value !== '') json += `${json === '' ? '' : ','}"${this.names[i]}":${jsonString(value)}`;
    }
    return json;
  }

  private at(event: EventView, column: number): string {
    let slots = this.slotsByShape.get(event.shape);
    if (slots === undefined) {
      const byName = slotsByName(event.shape);
      slots = this.sources.map((names) => names.flatMap((name) => byName.get(name) ?? []));
      this.slotsByShape.set(event.shape, slots);
    }
    for (const slot of slots[column] as readonly number[]) {
      if (event.count(slot) === 0) continue;
      const value = event.text(slot, 0);
      if (value !== '' && value !== '-') return value;
    }
    return '';
  }
}
