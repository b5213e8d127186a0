import { constants, zstdCompressSync } from 'node:zlib';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { packPositions } from './packed-positions.ts';
import type { SegmentBuilder } from './segment-builder.ts';

/** Rows that show a value: the first, or all where there are more. */
type Rows = number | number[];

/**
 * The index of the rows of a builder as a Parquet file, and how many rows it has: one for each value that records show, by kind
 * and value, once for each part the segment was merged from. `count`: records that show it. `row`: the first of them, counted
 * from `base`; `more`: the others (packed-positions.ts), null where there are none.
 */
export function encodeValues(builder: SegmentBuilder): { readonly bytes: Uint8Array; readonly rows: number } {
  const table = tableOf(rowsByValue(builder));
  // No value stands there twice: looking for a dictionary would be for nothing.
  const plain = (name: string, type: ColumnSource['type'], data: unknown) =>
    ({ name, type, nullable: name === 'more', encoding: 'PLAIN', data, statistics: name === 'value' }) as ColumnSource;
  const bytes = parquetWriteBuffer({
    columnData: [
      { name: 'kind', type: 'STRING', nullable: false, data: table.kinds },
      plain('value', 'STRING', table.values),
      plain('count', 'INT32', table.counts),
      plain('base', 'INT32', new Int32Array(table.values.length)),
      plain('row', 'INT32', table.first),
      plain('more', 'BYTE_ARRAY', table.more),
    ],
    codec: 'ZSTD',
    compressors: {
      ZSTD: (raw) => zstdCompressSync(raw, { params: { [constants.ZSTD_c_compressionLevel]: 1 } }),
    },
    rowGroupSize: Math.max(1, table.values.length),
    createdBy: 'holdfast',
  });
  return { bytes: new Uint8Array(bytes), rows: table.values.length };
}

type ByValue = Map<string, Rows>;

function rowsByValue({ shown }: SegmentBuilder): ReadonlyMap<string, ByValue> {
  const byKind = new Map<string, ByValue>();
  for (let row = 0; row < shown.length; row++)
    for (const { kind, value } of shown[row] ?? []) {
      let byValue = byKind.get(kind);
      if (byValue === undefined) {
        byValue = new Map();
        byKind.set(kind, byValue);
      }
      const known = byValue.get(value);
      if (known === undefined) byValue.set(value, row);
      else if (typeof known === 'number') byValue.set(value, [known, row]);
      else known.push(row);
    }
  return byKind;
}

interface ValueTable {
  readonly kinds: string[];
  readonly values: string[];
  readonly counts: Int32Array;
  readonly first: Int32Array;
  readonly more: (Uint8Array | null)[];
}

function tableOf(byKind: ReadonlyMap<string, ByValue>): ValueTable {
  const size = [...byKind.values()].reduce((sum, byValue) => sum + byValue.size, 0);
  const kinds: string[] = [];
  const values: string[] = [];
  const more: (Uint8Array | null)[] = [];
  const counts = new Int32Array(size).fill(1);
  const first = new Int32Array(size);
  for (const kind of [...byKind.keys()].sort()) {
    const byValue = byKind.get(kind) as ByValue;
    for (const value of [...byValue.keys()].sort()) {
      const rows = byValue.get(value) as Rows;
      const at = kinds.push(kind) - 1;
      values.push(value);
      if (typeof rows === 'number') {
        first[at] = rows;
        more.push(null);
        continue;
      }
      first[at] = rows[0] as number;
      counts[at] = rows.length;
      more.push(packPositions(rows));
    }
  }
  return { kinds, values, counts, first, more };
}
