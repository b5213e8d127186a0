import type { FieldValue } from '#base/lines.ts';
import { besideNames, fieldPrefix, fixedColumns, moreColumn } from '#store/schema/event-row.ts';

/** A record as the store holds it. */
export interface StoredRecord {
  /** NaN where the record states no time. */
  readonly timeUs: number;
  readonly host: string;
  readonly product: string;
  readonly channel: string;
  readonly provider: string;
  readonly code: string;
  readonly record: string;
  readonly offset: number;
  readonly length: number;
  readonly origin: string;
  readonly sha256: string;
  readonly file: string;
  /** ECS columns that have a value. */
  readonly columns: Readonly<Record<string, string>>;
  /** All values of each original field, as questions mean them (besideNames). */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Original fields as they are shown, in the order of their names. */
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** Reads a row of a segment (store/schema/event-row.ts). */
export function storedRecord(row: Readonly<Record<string, unknown>>): StoredRecord {
  const columns: Record<string, string> = Object.create(null);
  const values = new Map<string, string[]>();
  for (const [name, value] of Object.entries(row)) {
    if (value === null || value === undefined || Object.hasOwn(fixedColumns, name) || name === moreColumn) continue;
    if (name.startsWith(fieldPrefix)) values.set(name.slice(fieldPrefix.length), [String(value)]);
    else columns[name] = String(value);
  }
  const more = row[moreColumn];
  if (typeof more === 'string')
    for (const [name, further] of Object.entries(JSON.parse(more) as Record<string, string[]>))
      values.set(name, [...(values.get(name) ?? []), ...further]);
  return {
    timeUs: row.time_us === null ? Number.NaN : Number(row.time_us),
    ...(texts(row) as Omit<StoredRecord, 'timeUs' | 'offset' | 'length' | 'columns' | 'values' | 'fields'>),
    offset: Number(row.offset),
    length: Number(row.length),
    columns,
    values,
    fields: fieldsOf(values),
  };
}

function texts(row: Readonly<Record<string, unknown>>): Record<string, string> {
  const named = Object.entries(fixedColumns).filter(([, type]) => type === 'VARCHAR');
  return Object.fromEntries(named.map(([name]) => [name, String(row[name] ?? '')]));
}

function fieldsOf(values: ReadonlyMap<string, readonly string[]>): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = Object.create(null);
  const { before, after } = besideNames;
  const names = new Set([...values.keys()].map(fieldName));
  for (const name of [...names].sort()) {
    const all = [name + before, name, name + after].flatMap((each) => values.get(each) ?? []);
    fields[name] = fieldValue(all);
  }
  return fields;
}

/** The name of the field, of the name its values are kept by. */
export function fieldName(stored: string): string {
  return withoutEnd(withoutEnd(stored, besideNames.before), besideNames.after);
}

function withoutEnd(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, -end.length) : text;
}

function fieldValue(values: readonly string[]): FieldValue {
  if (values.length === 0) return null;
  return values.length === 1 ? (values[0] as string) : values;
}
