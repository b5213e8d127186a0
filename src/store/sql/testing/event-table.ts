import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBType,
  LIST,
  listValue,
  VARCHAR,
} from '@duckdb/node-api';
import type { EventView } from '#base/event.ts';
import { fieldPrefix, moreColumn } from '#store/schema/event-row.ts';
import type { StoredNames } from '../event-fields.ts';
import type { BoundValue, Select } from '../nodes.ts';
import { print } from '../print.ts';

/** Values by column; what is not there is null. */
type Row = Map<string, string>;

const table = 'events';
const fixed = ['product', 'channel', 'provider', 'code', 'record', 'file'];
/** Beside the meant values of a name (RecordShape.slotsOf), under a name that no rule asks for. */
const besides = ' (other)';

/** Events as stored rows in a DuckDB table, so that tests can ask them with SQL. */
export class EventTable {
  private readonly rows: { readonly row: Row; readonly values: Map<string, string[]> }[] = [];
  private readonly instance: DuckDBInstance;
  private readonly connection: DuckDBConnection;
  private readonly counts = new Map<string, number>();

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.instance = instance;
    this.connection = connection;
  }

  static async open(): Promise<EventTable> {
    const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
    return new EventTable(instance, await instance.connect());
  }

  get from() {
    return { kind: 'table', name: table } as const;
  }

  /** `file` and `record` identify the row in answers. */
  add(event: EventView, file: string, record = event.recordId): void {
    const { product, channel, provider, code } = event.source;
    const row: Row = new Map(Object.entries({ product, channel, provider, code, record, file }));
    this.rows.push({ row, values: valuesOf(event) });
    for (const [name, values] of this.rows.at(-1)?.values ?? [])
      if (values.length > 0) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  /** Fills the table: the most frequent names become columns, as many as that, the rest stands in `more`. */
  async fill(mostColumns: number): Promise<StoredNames> {
    const names = columnNames(this.counts, mostColumns);
    const more = { valued: new Set<string>(), empty: new Set<string>() };
    for (const { row, values } of this.rows) toColumns(row, values, names, more);
    const columns = [...fixed, ...[...names].map((name) => fieldPrefix + name), moreColumn];
    const defined = columns.map((name) => `"${name.replaceAll('"', '""')}" VARCHAR`);
    await this.connection.run(`CREATE OR REPLACE TABLE ${table} (${defined.join(', ')})`);
    const appender = await this.connection.createAppender(table);
    for (const { row } of this.rows) {
      for (const name of columns) {
        const value = row.get(name);
        if (value === undefined) appender.appendNull();
        else appender.appendVarchar(value);
      }
      appender.endRow();
    }
    appender.closeSync();
    this.rows.length = 0;
    this.counts.clear();
    return { columns: new Set(columns), more };
  }

  async ask(select: Select): Promise<Record<string, unknown>[]> {
    const { text, values } = print(select, 'duckdb');
    const bound = values.map((value) => (typeof value === 'object' ? listValue(value) : value));
    return (await this.connection.runAndReadAll(text, bound, values.map(typeOf))).getRowObjectsJS();
  }

  /** Runs a text of the test's own. */
  async raw(text: string): Promise<Record<string, unknown>[]> {
    return (await this.connection.runAndReadAll(text)).getRowObjectsJS();
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

function typeOf(value: BoundValue): DuckDBType {
  switch (typeof value) {
    case 'string':
      return VARCHAR;
    case 'number':
      return DOUBLE;
    case 'bigint':
      return BIGINT;
    case 'boolean':
      return BOOLEAN;
    default:
      return LIST(VARCHAR);
  }
}

function valuesOf(event: EventView): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [slot, name] of event.shape.names.entries()) {
    const key = event.shape.slotsOf(name).includes(slot) ? name : name + besides;
    const known = values.get(key) ?? [];
    // Rows hold text as UTF-8: half a surrogate pair has no place in it.
    for (let i = 0; i < event.count(slot); i++) known.push(event.text(slot, i).toWellFormed());
    values.set(key, known);
  }
  return values;
}

/** DuckDB tells no columns apart by the case of letters, so of such names the most frequent one has the column. */
function columnNames(counts: ReadonlyMap<string, number>, most: number): Set<string> {
  const names = new Set<string>();
  const taken = new Set<string>();
  for (const [name] of [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
    if (names.size === most || name.includes('\0') || taken.has(name.toLowerCase())) continue;
    names.add(name);
    taken.add(name.toLowerCase());
  }
  return names;
}

function toColumns(
  row: Row,
  values: ReadonlyMap<string, readonly string[]>,
  names: ReadonlySet<string>,
  { valued, empty }: { readonly valued: Set<string>; readonly empty: Set<string> },
): void {
  const more: [string, readonly string[]][] = [];
  for (const [name, all] of values) {
    const [first] = all;
    const own = names.has(name) && first !== undefined;
    if (own) row.set(fieldPrefix + name, first);
    const rest = own ? all.slice(1) : all;
    if (own && rest.length === 0) continue;
    more.push([name, rest]);
    (rest.length === 0 ? empty : valued).add(name);
  }
  if (more.length > 0) row.set(moreColumn, JSON.stringify(Object.fromEntries(more)));
}
