import { constants, zstdCompressSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { packPositions } from './packed-positions.ts';
import type { SegmentBuilder } from './segment-builder.ts';

interface Entry {
  readonly kind: string;
  readonly value: string;
  firstUs: number;
  lastUs: number;
  readonly rows: number[];
}

/**
 * The index of the rows of a builder as a Parquet file, and how many rows it has: one for each value that records show, by kind
 * and value, once for each part the segment was merged from. `count`: records that show it. `first_us`, `last_us`: their times,
 * null where none states one. `rows`: which rows (packed-positions.ts), counted from `base`.
 */
export function encodeValues(builder: SegmentBuilder): { readonly bytes: Uint8Array; readonly rows: number } {
  const entries = [...entriesOf(builder)].sort(byKindAndValue);
  const time = (us: number) => (Number.isFinite(us) ? BigInt(Math.round(us)) : null);
  const column = (name: string, type: 'STRING' | 'INT64' | 'BYTE_ARRAY', of: (entry: Entry) => unknown) => ({
    name,
    type,
    nullable: name.endsWith('_us'),
    data: entries.map(of) as string[],
    statistics: type === 'STRING',
  });
  const bytes = parquetWriteBuffer({
    columnData: [
      column('kind', 'STRING', ({ kind }) => kind),
      column('value', 'STRING', ({ value }) => value),
      column('count', 'INT64', ({ rows }) => BigInt(rows.length)),
      column('first_us', 'INT64', ({ firstUs }) => time(firstUs)),
      column('last_us', 'INT64', ({ lastUs }) => time(lastUs)),
      column('base', 'INT64', () => 0n),
      column('rows', 'BYTE_ARRAY', ({ rows }) => packPositions(rows)),
    ],
    codec: 'ZSTD',
    compressors: {
      ZSTD: (raw) => zstdCompressSync(raw, { params: { [constants.ZSTD_c_compressionLevel]: 1 } }),
    },
    rowGroupSize: Math.max(1, entries.length),
    createdBy: 'holdfast',
  });
  return { bytes: new Uint8Array(bytes), rows: entries.length };
}

function entriesOf({ heads, shown }: SegmentBuilder): Iterable<Entry> {
  const byKind = new Map<string, Map<string, Entry>>();
  for (const [row, values] of shown.entries()) {
    if (values.length === 0) continue;
    const timeUs = heads[row]?.timeUs ?? Number.NaN;
    for (const { kind, value } of values) {
      let byValue = byKind.get(kind);
      if (byValue === undefined) byKind.set(kind, (byValue = new Map()));
      let entry = byValue.get(value);
      if (entry === undefined) {
        entry = { kind, value, firstUs: Number.POSITIVE_INFINITY, lastUs: Number.NEGATIVE_INFINITY, rows: [] };
        byValue.set(value, entry);
      }
      if (timeUs < entry.firstUs) entry.firstUs = timeUs;
      if (timeUs > entry.lastUs) entry.lastUs = timeUs;
      entry.rows.push(row);
    }
  }
  return [...byKind.values()].flatMap((byValue) => [...byValue.values()]);
}

function byKindAndValue(a: Entry, b: Entry): number {
  return byText(a.kind, b.kind) || byText(a.value, b.value);
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
