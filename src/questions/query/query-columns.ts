import type { fixedColumns } from '#store/schema/event-row.ts';
import { fieldPrefix } from '#store/schema/event-row.ts';

/** Columns of every row that a query may ask for like fields. */
export const queryColumns = [
  'host',
  'product',
  'channel',
  'provider',
  'code',
  'record',
  'file',
  'sha256',
] as const satisfies readonly (keyof typeof fixedColumns)[];

export type QueryColumn = (typeof queryColumns)[number];

/**
 * What a field name of a query means. A column of every row comes first, then the normalised (ECS) column, then the
 * record's own field; `f:` before a name asks for the record's own field whatever columns there are, so that the `host`
 * of a Zeek HTTP log is `"f:host"`.
 */
export type FieldMeaning =
  | { readonly kind: 'column'; readonly column: QueryColumn }
  | { readonly kind: 'original'; readonly name: string }
  | { readonly kind: 'field'; readonly name: string };

export function meaningOf(name: string): FieldMeaning {
  const column = queryColumns.find((each) => each === name);
  if (column !== undefined) return { kind: 'column', column };
  return name.startsWith(fieldPrefix)
    ? { kind: 'original', name: name.slice(fieldPrefix.length) }
    : { kind: 'field', name };
}

/** The time of a record, which is no field of the tree but the period of the query. */
export function isTimeName(name: string): boolean {
  return name === 'time' || name === '@timestamp';
}
