import { constants, zstdCompressSync } from 'node:zlib';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { fieldPrefix, fixedColumns, moreColumn, numberColumns } from '#store/schema/event-row.ts';
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
  /** Columns beyond the fixed ones, and how many rows fill each. */
  readonly filled: Readonly<Record<string, number>>;
}

/** The rows of a builder as a Parquet file (Apache Parquet format, pages of version 2). */
export function encodeSegment(builder: SegmentBuilder): EncodedSegment {
  const { rows } = builder;
  const filled: Record<string, number> = {};
  const columns: ColumnSource[] = [...fixedData(builder)];
  const { own, rest } = divide(builder);
  for (const column of own) {
    columns.push(columnData(column, rows));
    filled[column.name] = column.rows.length;
  }
  const more = moreTexts(builder, rest);
  for (const [name, count] of more.counts) filled[name] = (filled[name] ?? 0) + count;
  columns.push({ name: moreColumn, type: 'STRING', nullable: true, data: more.texts, statistics: false });
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
    const data = heads.map((head, row) => of(head, sources[sourceOf[row] as number] as { path: string; sha256: string }));
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
  const { name } = column;
  const dense = column.dense(rows);
  if (!numberColumns.has(name)) return { name, type: 'STRING', nullable: true, data: dense, statistics: false };
  return { name, type: 'DOUBLE', nullable: true, data: dense.map(numberOrNull), statistics: false };
}

function numberOrNull(text: string | null): number | null {
  return text !== null && /^\d{1,15}(?:\.\d{1,9})?$/.test(text) ? Number(text) : null;
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
  /** Prefixed names, and in how many rows a value of theirs stands here and not in a column. */
  readonly counts: ReadonlyMap<string, number>;
}

function moreTexts({ more, rows }: SegmentBuilder, rest: readonly SparseColumn[]): MoreTexts {
  const counts = new Map(rest.map(({ name, rows: own }) => [name, own.length]));
  for (const { name, rows: own, values } of rest) {
    const field = name.slice(fieldPrefix.length);
    for (const [i, row] of own.entries()) {
      const known = more.get(row) ?? (Object.create(null) as Record<string, string[]>);
      known[field] = [values[i] as string, ...(known[field] ?? [])];
      more.set(row, known);
    }
  }
  const texts = new Array<string | null>(rows).fill(null);
  for (const [row, values] of more) texts[row] = JSON.stringify(values);
  return { texts, counts };
}
