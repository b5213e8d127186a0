import { constants, zstdCompressSync } from 'node:zlib';
import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import type { writeMetadata } from 'hyparquet-writer/src/metadata.js';
import type { Column, NumberValues, TextValues } from './column.ts';
import { bitWidth, writeHybrid } from './hybrid.ts';
import { PageBytes } from './page-bytes.ts';

type RowGroup = Parameters<typeof writeMetadata>[1]['row_groups'][number];
export type Chunk = RowGroup['columns'][number];
type Statistics = NonNullable<Chunk['meta_data']>['statistics'];

/** Level 1: faster than any other codec here at half the size of Snappy's. */
const level = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** Fewer bytes than this take longer to hand to the codec than they are worth. */
const worthPacking = 256;

/** Pages of a column on their way into a file (Apache Parquet format, data pages of version 2). */
interface Pages {
  /** Values of a dictionary as they stand there; null where the column has none. */
  readonly dictionary: { readonly bytes: Uint8Array; readonly count: number } | null;
  /** Which rows have a value. */
  readonly levels: Uint8Array;
  readonly values: Uint8Array;
  readonly nulls: number;
  readonly statistics: Statistics;
}

/** One column of a row group: what stands in the file, from byte `offset` on, and what the end of the file says of it. */
export function columnChunk(column: Column, rows: number, offset: number): { bytes: Uint8Array; chunk: Chunk } {
  const isText = 'ids' in column;
  const { dictionary, levels, values, nulls, statistics } = isText
    ? textPages(column, rows)
    : numberPages(column, rows);
  const isPacked = (dictionary?.bytes.length ?? 0) + values.length >= worthPacking;
  const out = new ByteWriter();
  let unpacked = 0;
  if (dictionary !== null) {
    const bytes = isPacked ? zstdCompressSync(dictionary.bytes, level) : dictionary.bytes;
    writePageHeader(out, {
      type: 'DICTIONARY_PAGE',
      uncompressed_page_size: dictionary.bytes.length,
      compressed_page_size: bytes.length,
      dictionary_page_header: { num_values: dictionary.count, encoding: 'PLAIN' },
    });
    unpacked += out.offset + dictionary.bytes.length;
    out.appendBytes(bytes);
  }
  const start = out.offset;
  const isPagePacked = isPacked && values.length >= worthPacking;
  const bytes = isPagePacked ? zstdCompressSync(values, level) : values;
  const encoding = dictionary === null ? 'PLAIN' : 'RLE_DICTIONARY';
  writePageHeader(out, {
    type: 'DATA_PAGE_V2',
    uncompressed_page_size: levels.length + values.length,
    compressed_page_size: levels.length + bytes.length,
    data_page_header_v2: {
      num_values: rows,
      num_nulls: nulls,
      num_rows: rows,
      encoding,
      definition_levels_byte_length: levels.length,
      repetition_levels_byte_length: 0,
      is_compressed: isPagePacked,
    },
  });
  unpacked += out.offset - start + levels.length + values.length;
  out.appendBytes(levels);
  out.appendBytes(bytes);
  const meta_data: NonNullable<Chunk['meta_data']> = {
    type: isText ? 'BYTE_ARRAY' : 'INT64',
    encodings: dictionary === null ? ['PLAIN', 'RLE'] : ['PLAIN', 'RLE', 'RLE_DICTIONARY'],
    path_in_schema: [column.name],
    codec: isPacked ? 'ZSTD' : 'UNCOMPRESSED',
    num_values: BigInt(rows),
    total_compressed_size: BigInt(out.offset),
    total_uncompressed_size: BigInt(unpacked),
    data_page_offset: BigInt(offset + start),
    ...(dictionary === null ? {} : { dictionary_page_offset: BigInt(offset) }),
    ...(statistics === undefined ? {} : { statistics }),
  };
  return { bytes: out.getBytes(), chunk: { file_offset: BigInt(offset), meta_data } };
}

function textPages({ rows: filled, count, ids, values, isDictionary, isBounded }: TextValues, rows: number): Pages {
  const page = new PageBytes();
  const dictionary = isDictionary ? { bytes: texts(values), count: values.length } : null;
  if (dictionary === null) for (let i = 0; i < count; i++) page.text(values[ids[i] as number] as string);
  else {
    const width = bitWidth(Math.max(values.length - 1, 0));
    page.littleEndian(width, 1);
    writeHybrid(page, ids, count, width);
  }
  return {
    dictionary,
    levels: filled === null ? new Uint8Array(0) : levels(filled, count, rows),
    values: page.written(),
    nulls: rows - count,
    statistics: isBounded ? textBounds(values, rows - count) : undefined,
  };
}

function texts(values: readonly string[]): Uint8Array {
  const page = new PageBytes();
  for (const value of values) page.text(value);
  return page.written();
}

/** One bit a row: whether it has a value. */
function levels(filled: ArrayLike<number>, count: number, rows: number): Uint8Array {
  const has = new Uint8Array(rows);
  for (let i = 0; i < count; i++) has[filled[i] as number] = 1;
  const page = new PageBytes(64);
  writeHybrid(page, has, rows, 1);
  return page.written();
}

/** Bounds go by bytes, not by UTF-16. */
function textBounds(values: readonly string[], nulls: number): Statistics {
  const sorted = values
    .map((value) => value.toWellFormed())
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return { null_count: BigInt(nulls), ...bounds(sorted[0], sorted.at(-1)) };
}

function bounds<T extends string | bigint>(least: T | undefined, greatest: T | undefined): Statistics {
  return least === undefined || greatest === undefined ? {} : { min_value: least, max_value: greatest };
}

function numberPages({ numbers, isNullable, isBounded }: NumberValues, rows: number): Pages {
  const page = new PageBytes(rows * 8);
  const filled: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < rows; row++) {
    const number = numbers[row] as number;
    if (Number.isNaN(number)) continue;
    filled.push(row);
    page.int64(number);
    if (number < least) least = number;
    if (number > greatest) greatest = number;
  }
  const nulls = rows - filled.length;
  const none = filled.length === 0;
  const numberBounds = none ? {} : bounds(BigInt(least), BigInt(greatest));
  return {
    dictionary: null,
    levels: isNullable ? levels(filled, filled.length, rows) : new Uint8Array(0),
    values: page.written(),
    nulls,
    statistics: isBounded ? { null_count: BigInt(nulls), ...numberBounds } : undefined,
  };
}
