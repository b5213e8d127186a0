import { fieldPrefix } from '#store/schema/event-row.ts';
import { type RowLog, type RowSource, SegmentBuilder } from './segment-builder.ts';

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
  const { host, record, origin } = builder.texts;
  for (const [i, position] of positions.entries()) {
    newRow[position] = first + i;
    gathered.from(builder.sources[builder.sourceOf[position] as number] as RowSource);
    const row = {
      timeUs: builder.times[position] as number,
      host: host.valueAt(position),
      source: builder.logs[builder.logOf[position] as number] as RowLog,
      recordId: record.valueAt(position),
      offset: builder.offsets[position] as number,
      length: builder.lengths[position] as number,
      origin: origin.valueAt(position),
    };
    gathered.begin(row, builder.shown[position]);
  }
  for (const from of builder.columns.values()) {
    const column = gathered.column(from.name);
    for (let i = 0; i < from.count; i++) {
      const row = newRow[from.rows[i] as number] as number;
      if (row < 0) continue;
      if (column === null) gathered.addMore(row, from.name.slice(fieldPrefix.length), [from.valueAt(i)]);
      else column.push(row, from.valueAt(i));
    }
  }
  // After the columns: a first value that found none stands before the further ones.
  for (const [i, position] of positions.entries()) {
    for (const [name, values] of Object.entries(builder.more.get(position) ?? {}))
      gathered.addMore(first + i, name, values);
    for (const name of builder.emptySets.names(builder.emptyOf[position] as number)) gathered.addEmpty(first + i, name);
  }
}
