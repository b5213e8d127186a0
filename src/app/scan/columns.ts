import type { EventSource, EventView, RecordShape } from '#base/event.ts';
import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import type { LogSources } from '#catalog/log-sources.ts';
import { jsonString, slotsByName } from './record-fields.ts';

interface Column {
  readonly name: string;
  /** `"name":` as JSON. */
  readonly key: string;
  readonly slots: readonly number[];
}

type Table = readonly (readonly [string, readonly string[]])[];

/** Reads normalised columns (ECS names) from records of any shape, by the table of the log they come from. */
export class Columns {
  private readonly tables = new Map<string, LogTable>();
  private readonly bySource = new WeakMap<EventSource, LogTable>();

  /** Value of one column, '' where the record has none. A lone `-` is how Windows writes none. */
  value(event: EventView, name: string): string {
    const column = this.of(event).find((each) => each.name === name);
    return column === undefined ? '' : valueOf(event, column.slots);
  }

  /** All columns that have a value, as the members of a JSON object. */
  json(event: EventView): string {
    const columns = this.of(event);
    let json = '';
    for (let i = 0; i < columns.length; i++) {
      const { key, slots } = columns[i] as Column;
      const value = valueOf(event, slots);
      if (value !== '') json += (json === '' ? key : `,${key}`) + jsonString(value);
    }
    return json;
  }

  /** Original names that a column is made of, or that are the time, host and number of the record. */
  mapped(event: EventView): ReadonlySet<string> {
    return this.tableOf(event.source).names;
  }

  /** The columns that records of this log and shape may have; the same list for each such record. */
  of(event: EventView): readonly Column[] {
    return this.tableOf(event.source).columnsOf(event.shape);
  }

  private tableOf(source: EventSource): LogTable {
    let table = this.bySource.get(source);
    if (table === undefined) {
      const { product, channel } = source;
      const key = `${product}\0${channel.toLowerCase()}`;
      table = this.tables.get(key) ?? new LogTable(tableFor(product, channel.toLowerCase()));
      this.tables.set(key, table);
      this.bySource.set(source, table);
    }
    return table;
  }
}

/** What the channel says of a column comes before what the product says. */
function tableFor(product: string, channel: string): Table {
  const known: LogSources | undefined = logSourcesOfCatalog.find((each) => each.product === product);
  if (known === undefined) return ecsTable;
  const own = Object.hasOwn(known.channels, channel) ? (known.channels[channel] ?? {}) : {};
  const names = [...new Set([...Object.keys(known.columns), ...Object.keys(own)])];
  return names.map((name) => [name, [...(own[name] ?? []), ...(known.columns[name] ?? [])]]);
}

/** Names of a log nobody described: it may speak ECS itself. */
const ecsTable: Table = ['user.name', 'source.ip', 'destination.ip', 'event.action', 'event.outcome'].map((name) => [
  name,
  [name],
]);

class LogTable {
  readonly names: ReadonlySet<string>;
  private readonly table: Table;
  private readonly byShape = new WeakMap<RecordShape, readonly Column[]>();

  constructor(table: Table) {
    this.table = table;
    this.names = new Set(table.flatMap(([, names]) => names));
  }

  /** The columns that records of the shape may have. */
  columnsOf(shape: RecordShape): readonly Column[] {
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
export function valueOf(event: EventView, slots: readonly number[]): string {
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number;
    if (event.count(slot) === 0) continue;
    const value = event.text(slot, 0);
    if (value !== '' && value !== '-') return value;
  }
  return '';
}
