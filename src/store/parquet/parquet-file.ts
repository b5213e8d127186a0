import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { writeMetadata } from 'hyparquet-writer/src/metadata.js';
import type { Column } from './column.ts';
import { type Chunk, columnChunk } from './column-chunk.ts';

type SchemaElement = Parameters<typeof writeMetadata>[1]['schema'][number];

/** `PAR1`, at both ends of a file. */
const magic = Uint8Array.from([0x50, 0x41, 0x52, 0x31]);

/** Columns of so many rows as a Parquet file of one row group. */
export function parquetFile(columns: Iterable<Column>, rows: number): Uint8Array {
  const pieces: Uint8Array[] = [magic];
  const chunks: Chunk[] = [];
  const schema: SchemaElement[] = [];
  let offset = magic.length;
  for (const column of columns) {
    const { bytes, chunk } = columnChunk(column, rows, offset);
    pieces.push(bytes);
    chunks.push(chunk);
    schema.push(schemaOf(column));
    offset += bytes.length;
  }
  const total = chunks.reduce((sum, { meta_data }) => sum + (meta_data?.total_uncompressed_size ?? 0n), 0n);
  const group = {
    columns: chunks,
    num_rows: BigInt(rows),
    total_byte_size: total,
    total_compressed_size: BigInt(offset - magic.length),
  };
  const end = new ByteWriter(16_384);
  writeMetadata(end, {
    version: 2,
    created_by: 'holdfast',
    schema: [{ name: 'root', num_children: schema.length }, ...schema],
    num_rows: BigInt(rows),
    row_groups: rows === 0 ? [] : [group],
    // The library writes it behind the rest.
    metadata_length: 0,
  });
  return Buffer.concat([...pieces, end.getBytes(), magic]);
}

function schemaOf(column: Column): SchemaElement {
  const { name } = column;
  if ('numbers' in column) return { name, type: 'INT64', repetition_type: column.isNullable ? 'OPTIONAL' : 'REQUIRED' };
  return {
    name,
    type: 'BYTE_ARRAY',
    converted_type: 'UTF8',
    repetition_type: column.rows === null ? 'REQUIRED' : 'OPTIONAL',
  };
}
