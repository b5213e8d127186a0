import { fieldPrefix } from '#store/schema/event-row.ts';
import { SegmentBuilder } from './segment-builder.ts';

/** Some rows of a builder, by ascending position. */
export interface SomeRows {
  readonly builder: SegmentBuilder;
  readonly positions: readonly number[];
}

/** A builder of its own for rows of one or several builders, in that order. */
export function gather(parts: readonly SomeRows[]): SegmentBuilder {
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && only.positions.length === only.builder.rows) return only.builder;
  const gathered = new SegmentBuilder();
  for (const part of parts) append(gathered, part);
  return gathered;
}

function append(gathered: SegmentBuilder, { builder, positions }: SomeRows): void {
  const first = gathered.rows;
  const newRow = new Int32Array(builder.rows).fill(-1);
  for (const [i, position] of positions.entries()) {
    newRow[position] = first + i;
    gathered.from(at(builder.sources, at(builder.sourceOf, position)));
    gathered.begin(at(builder.heads, position), at(builder.shown, position));
  }
  for (const { name, rows, values } of builder.columns.values()) {
    const column = gathered.column(name);
    for (const [i, position] of rows.entries()) {
      const row = at(newRow, position);
      if (row < 0) continue;
      if (column === null) gathered.addMore(row, name.slice(fieldPrefix.length), [at(values, i)]);
      else column.push(row, at(values, i));
    }
  }
  // After the columns: a first value that found none stands before the further ones.
  for (const [i, position] of positions.entries())
    for (const [name, values] of Object.entries(builder.more.get(position) ?? {}))
      gathered.addMore(first + i, name, values);
}

function at<T>(list: ArrayLike<T>, index: number): T {
  return list[index] as T;
}
