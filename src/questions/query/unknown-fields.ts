import { nearNames } from './near-names.ts';
import type { ParsedQuery, QueryError } from './query.ts';
import { meaningOf, queryColumns } from './query-columns.ts';

/**
 * The names of a query that no record has, each with what may have been meant; `known` are the names of fields and ECS
 * columns. Not an error by itself: a store may get such records later.
 */
export function unknownFields({ names }: ParsedQuery, known: ReadonlySet<string>): QueryError[] {
  const offers = [...queryColumns, 'time', ...known];
  return names.flatMap(({ name, offset, column }) => {
    const meaning = meaningOf(name);
    if (meaning.kind === 'column' || known.has(meaning.name)) return [];
    const near = nearNames(meaning.name, offers).join(', ');
    const key = near === '' ? 'query.field-unknown' : 'query.field-unknown-near';
    return [{ offset, column, read: name, reason: { key, values: { column, field: name, near } } }];
  });
}
