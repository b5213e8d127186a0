import { fieldPrefix, fixedColumns, moreColumn } from '#store/schema/event-row.ts';
import type { FilledNames } from '#store/schema/filled-names.ts';
import type { Column, NumberValues, TextValues } from '#store/parquet/column.ts';
import { parquetFile } from '#store/parquet/parquet-file.ts';
import type { RowLog, SegmentBuilder } from './segment-builder.ts';
import { TextColumn } from './text-column.ts';

/** A field is a column of its own if it is among the most frequent, and no rarer than one row in so many. */
const mostFieldColumns = 160;
const rarest = 400;

export interface EncodedSegment {
  readonly bytes: Uint8Array;
  readonly filled: FilledNames;
}

/** The rows of a builder as a Parquet file. */
export function encodeSegment(builder: SegmentBuilder): EncodedSegment {
  const { rows } = builder;
  const { own, rest } = divide(builder);
  const more = moreTexts(builder, rest);
  const names = Object.keys(fixedColumns) as (keyof typeof fixedColumns)[];
  const columns = [
    ...names.map((name) => ({ name, isBounded: prunes.has(name), ...fixedColumn[name](builder) })),
    ...own.map(filledColumn),
    filledColumn(more.column),
  ];
  const filled = {
    columns: Object.fromEntries(own.map(({ name, count }) => [name, count])),
    valued: Object.fromEntries(more.valued),
    empty: [...more.empty].sort(),
  };
  return { bytes: parquetFile(columns, rows), filled };
}

/** Bounds of these let a query pass over a whole segment. */
const prunes: ReadonlySet<string> = new Set(['time_us', 'product', 'channel', 'code']);

type Texts = Omit<TextValues, 'name' | 'isBounded'>;
type Numbers = Omit<NumberValues, 'name' | 'isBounded'>;

const fixedColumn: Readonly<Record<keyof typeof fixedColumns, (builder: SegmentBuilder) => Texts | Numbers>> = {
  time_us: ({ times }) => ({ numbers: times.map((us) => Math.round(us)), isNullable: true }),
  host: ({ texts }) => everyRow(texts.host),
  product: (builder) => ofLog(builder, ({ product }) => product),
  channel: (builder) => ofLog(builder, ({ channel }) => channel),
  provider: (builder) => ofLog(builder, ({ provider }) => provider),
  code: (builder) => ofLog(builder, ({ code }) => code),
  record: ({ texts }) => everyRow(texts.record),
  sha256: ({ sources, sourceOf }) => byPlace(sourceOf, sources, ({ sha256 }) => sha256),
  file: ({ sources, sourceOf }) => byPlace(sourceOf, sources, ({ path }) => path),
  offset: ({ offsets }) => ({ numbers: offsets, isNullable: false }),
  length: ({ lengths }) => ({ numbers: lengths, isNullable: false }),
  origin: ({ texts }) => everyRow(texts.origin),
};

function everyRow({ count, ids, values, isDictionary }: TextColumn): Texts {
  return { rows: null, count, ids, values, isDictionary };
}

function ofLog({ logs, logOf }: SegmentBuilder, of: (log: RowLog) => string): Texts {
  return byPlace(logOf, logs, of);
}

/** What a row has by its place in a short list. */
function byPlace<T>(placeOf: readonly number[], list: readonly T[], of: (each: T) => string): Texts {
  const values = [...new Set(list.map(of))];
  const id = new Map(values.map((value, i) => [value, i]));
  const idOf = list.map((each) => id.get(of(each)) as number);
  const ids = placeOf.map((place) => idOf[place] as number);
  return { rows: null, count: ids.length, ids, values, isDictionary: true };
}

function filledColumn({ name, rows, count, ids, values, isDictionary }: TextColumn): Column {
  return { name, rows, count, ids, values, isDictionary, isBounded: false };
}

/** ECS columns are always columns; of original fields, the frequent ones. */
function divide({ columns, rows }: SegmentBuilder): { own: TextColumn[]; rest: TextColumn[] } {
  const filled = [...columns.values()].filter(({ count }) => count > 0);
  const fields = filled.filter(({ name }) => name.startsWith(fieldPrefix));
  const frequent = new Set(
    fields
      .filter(({ count }) => count * rarest >= rows)
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
      .slice(0, mostFieldColumns),
  );
  const isOwn = (column: TextColumn) => frequent.has(column) || !column.name.startsWith(fieldPrefix);
  return {
    own: filled.filter(isOwn).sort((a, b) => (a.name < b.name ? -1 : 1)),
    rest: filled.filter((column) => !isOwn(column)).sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

interface MoreTexts {
  readonly column: TextColumn;
  /** Fields that have values there, and in how many rows. */
  readonly valued: ReadonlyMap<string, number>;
  /** Fields that stand there without a value. */
  readonly empty: ReadonlySet<string>;
}

function moreTexts(builder: SegmentBuilder, rest: readonly TextColumn[]): MoreTexts {
  const { more, emptyOf, emptySets } = builder;
  addRest(builder, rest);
  const textOfSet = new Map<number, string>();
  const empty = new Set<string>();
  for (const set of new Set(emptyOf)) {
    for (const name of emptySets.names(set)) empty.add(name);
    textOfSet.set(set, moreJson({}, emptySets.names(set)));
  }
  const column = new TextColumn(moreColumn);
  const valued = new Map<string, number>();
  for (let row = 0; row < builder.rows; row++) {
    const set = emptyOf[row] as number;
    const fields = more.get(row);
    if (fields !== undefined) {
      for (const name of Object.keys(fields)) valued.set(name, (valued.get(name) ?? 0) + 1);
      column.push(row, moreJson(fields, emptySets.names(set)));
    } else if (set !== 0) column.push(row, textOfSet.get(set) as string);
  }
  return { column, valued: new Map([...valued].sort(([a], [b]) => (a < b ? -1 : 1))), empty };
}

/** The value of a rare field stands before the further ones of the same record. */
function addRest({ more }: SegmentBuilder, rest: readonly TextColumn[]): void {
  for (const column of rest) {
    const field = column.name.slice(fieldPrefix.length);
    for (let i = 0; i < column.count; i++) {
      const row = column.rows[i] as number;
      const known = more.get(row) ?? (Object.create(null) as Record<string, string[]>);
      known[field] = [column.valueAt(i), ...(known[field] ?? [])];
      more.set(row, known);
    }
  }
}

function moreJson(fields: Readonly<Record<string, readonly string[]>>, empty: readonly string[]): string {
  const entries = [...Object.entries(fields), ...empty.map((name) => [name, []] as const)];
  return readableJson(Object.fromEntries(entries));
}

/** Half of a surrogate pair has no UTF-8, and engines refuse JSON that spells one: U+FFFD takes its place, as in columns. */
function readableJson(fields: Readonly<Record<string, readonly string[]>>): string {
  const text = JSON.stringify(fields);
  if (!halfPair.test(text)) return text;
  const whole = Object.entries(fields).map(([name, values]) => [
    name.toWellFormed(),
    values.map((each) => each.toWellFormed()),
  ]);
  return JSON.stringify(Object.fromEntries(whole));
}

/** JSON.stringify escapes nothing else so. */
const halfPair = /\\ud[89a-f]/;
