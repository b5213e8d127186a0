import { constants, zstdCompressSync } from 'node:zlib';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { fieldPrefix, fixedColumns, moreColumn } from '#store/schema/event-row.ts';
import type { FilledNames } from '#store/schema/filled-names.ts';
import type { RowHead, SegmentBuilder } from './segment-builder.ts';
import type { SparseColumn } from './sparse-column.ts';

/** A field is a column of its own if it is among the most frequent, and no rarer than one row in so many. */
const mostFieldColumns = 160;
const rarest = 400;

/** Level 1: faster than any other codec here at half the size of Snappy's. */
const compressors = {
  ZSTD: (bytes: Uint8Array) => zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 1 } }),
};

export interface EncodedSegment {
  readonly bytes: Uint8Array;
  readonly filled: FilledNames;
}

/** The rows of a builder as a Parquet file (Apache Parquet format, pages of version 2). */
export function encodeSegment(builder: SegmentBuilder): EncodedSegment {
  const { rows } = builder;
  const { own, rest } = divide(builder);
  const more = moreTexts(builder, rest);
  const columns: ColumnSource[] = [
    ...fixedData(builder),
    ...own.map((column) => columnData(column, rows)),
    { name: moreColumn, type: 'STRING', nullable: true, data: more.texts, statistics: false },
  ];
  const filled = {
    columns: Object.fromEntries(own.map((column) => [column.name, column.rows.length])),
    valued: Object.fromEntries(more.valued),
    empty: [...more.empty].sort(),
  };
  const bytes = parquetWriteBuffer({
    columnData: columns,
    codec: 'ZSTD',
    compressors,
    rowGroupSize: Math.max(1, rows),
    createdBy: 'holdfast',
  });
  return { bytes: new Uint8Array(bytes), filled };
}

function* fixedData({ heads, sources, sourceOf }: SegmentBuilder): Generator<ColumnSource> {
  for (const [name, type] of Object.entries(fixedColumns)) {
    const of = fixedValue[name as keyof typeof fixedColumns];
    const data = heads.map((head, row) =>
      of(head, sources[sourceOf[row] as number] as { path: string; sha256: string }),
    );
    yield {
      name,
      type: type === 'BIGINT' ? 'INT64' : 'STRING',
      nullable: name === 'time_us',
      data: data as (string | bigint | null)[],
      statistics: prunes.has(name),
    };
  }
}

/** Bounds of these let a query pass over a whole segment. */
const prunes: ReadonlySet<string> = new Set(['time_us', 'product', 'channel', 'code']);

type FixedValue = (head: RowHead, source: { readonly path: string; readonly sha256: string }) => string | bigint | null;

const fixedValue: Readonly<Record<keyof typeof fixedColumns, FixedValue>> = {
  time_us: ({ timeUs }) => (Number.isNaN(timeUs) ? null : BigInt(Math.round(timeUs))),
  host: ({ host }) => host,
  product: ({ product }) => product,
  channel: ({ channel }) => channel,
  provider: ({ provider }) => provider,
  code: ({ code }) => code,
  record: ({ record }) => record,
  sha256: (_, { sha256 }) => sha256,
  file: (_, { path }) => path,
  offset: ({ offset }) => BigInt(offset),
  length: ({ length }) => BigInt(length),
  origin: ({ origin }) => origin,
};

function columnData(column: SparseColumn, rows: number): ColumnSource {
  return { name: column.name, type: 'STRING', nullable: true, data: column.dense(rows), statistics: false };
}

/** ECS columns are always columns; of original fields, the frequent ones. */
function divide({ columns, rows }: SegmentBuilder): { own: SparseColumn[]; rest: SparseColumn[] } {
  const filled = [...columns.values()].filter((column) => column.rows.length > 0);
  const fields = filled.filter(({ name }) => name.startsWith(fieldPrefix));
  const frequent = new Set(
    fields
      .filter((column) => column.rows.length * rarest >= rows)
      .sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1))
      .slice(0, mostFieldColumns),
  );
  const isOwn = (column: SparseColumn) => frequent.has(column) || !column.name.startsWith(fieldPrefix);
  return {
    own: filled.filter(isOwn).sort((a, b) => (a.name < b.name ? -1 : 1)),
    rest: filled.filter((column) => !isOwn(column)).sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

interface MoreTexts {
  readonly texts: (string | null)[];
  /** Fields that have values there, and in how many rows. */
  readonly valued: ReadonlyMap<string, number>;
  /** Fields that stand there without a value. */
  readonly empty: ReadonlySet<string>;
}

function moreTexts({ more, rows }: SegmentBuilder, rest: readonly SparseColumn[]): MoreTexts {
  for (const { name, rows: own, values } of rest) {
    const field = name.slice(fieldPrefix.length);
    for (const [i, row] of own.entries()) {
      const known = more.get(row) ?? (Object.create(null) as Record<string, string[]>);
      known[field] = [values[i] as string, ...(known[field] ?? [])];
      more.set(row, known);
    }
  }
  const texts = new Array<string | null>(rows).fill(null);
  const valued = new Map<string, number>();
  const empty = new Set<string>();
  for (const [row, fields] of more) {
    texts[row] = readableJson(fields);
    for (const name of Object.keys(fields)) {
      if (fields[name]?.length === 0) empty.add(name);
      else valued.set(name, (valued.get(name) ?? 0) + 1);
    }
  }
  return { texts, valued: new Map([...valued].sort(([a], [b]) => (a < b ? -1 : 1))), empty };
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
