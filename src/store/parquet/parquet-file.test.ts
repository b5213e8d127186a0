import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Engine } from '../drivers/duckdb/engine.ts';
import { TextColumn } from '../segments/text-column.ts';
import type { Column, TextValues } from './column.ts';
import { parquetFile } from './parquet-file.ts';

/** Values as text, null where a row has none; few of them, or hardly one twice. */
const cells = fc.oneof(
  fc.array(fc.option(fc.constantFrom('', '-', 'a', 'Ä', '\ud83d\ude00', 'x'.repeat(300))), { maxLength: 300 }),
  fc.array(fc.option(fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 100 }),
);
const numbers = fc.array(
  fc.oneof(fc.constant(Number.NaN), fc.maxSafeInteger(), fc.constantFrom(0, -1, 2 ** 32, -(2 ** 32), 2 ** 31)),
  { maxLength: 300 },
);

describe('a Parquet file of ours, read by DuckDB', () => {
  let folder = '';
  let engine: Engine;
  let files = 0;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'holdfast-parquet-'));
    engine = await Engine.open({ folders: [folder], memoryMb: 128, threads: 1 });
  });

  afterAll(() => {
    engine.close();
    rmSync(folder, { recursive: true });
  });

  async function read(columns: readonly Column[], rows: number): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const path = join(folder, `${files++}.parquet`);
    writeFileSync(path, parquetFile(columns, rows));
    return engine.all({ text: 'SELECT * FROM read_parquet($1)', values: [[path]] });
  }

  it('has every text in its row, by dictionary or not, and U+FFFD for half a pair', async () => {
    await fc.assert(
      fc.asyncProperty(cells, fc.boolean(), async (all, isDictionary) => {
        const column = textColumn('text', all);
        const values = all.filter((each) => each !== null);
        const plain = { ...column, ids: values.map((_, i) => i), values, isDictionary: false };
        const rows = await read([isDictionary ? column : plain], all.length);
        expect(rows.map(({ text }) => text)).toEqual(all.map((each) => each?.toWellFormed() ?? null));
      }),
      { numRuns: 150 },
    );
  });

  it('has every number below 2^53 in its row, and tells its bounds', async () => {
    await fc.assert(
      fc.asyncProperty(numbers, async (all) => {
        const rows = await read([{ name: 'n', numbers: all, isNullable: true, isBounded: true }], all.length);
        expect(rows.map(({ n }) => n)).toEqual(all.map((each) => (Number.isNaN(each) ? null : BigInt(each))));
      }),
      { numRuns: 100 },
    );
  });

  it('of a column that is never without a value says so', async () => {
    const column = { ...textColumn('text', ['b', 'a', 'b']), rows: null };
    expect(await read([column, { name: 'n', numbers: [1, 2, 3], isNullable: false, isBounded: false }], 3)).toEqual([
      { text: 'b', n: 1n },
      { text: 'a', n: 2n },
      { text: 'b', n: 3n },
    ]);
  });

  it('tells least and greatest text by the order of their bytes, in which surrogates come last', async () => {
    const path = join(folder, 'bounds.parquet');
    const column = { ...textColumn('text', ['\uffee', 'a', '\ud83d\ude00']), isBounded: true };
    writeFileSync(path, parquetFile([column], 3));
    const text = 'SELECT stats_min_value, stats_max_value, stats_null_count FROM parquet_metadata($1)';
    expect(await engine.all({ text, values: [[path]] })).toEqual([
      { stats_min_value: 'a', stats_max_value: '\ud83d\ude00', stats_null_count: 0n },
    ]);
  });

  it('of no rows is one that can be read', async () => {
    expect(await read([textColumn('text', [])], 0)).toEqual([]);
  });
});

function textColumn(name: string, all: readonly (string | null)[]): TextValues {
  const column = new TextColumn(name);
  for (const [row, value] of all.entries()) if (value !== null) column.push(row, value);
  const { rows, count, ids, values } = column;
  return { name, rows, count, ids, values, isDictionary: true, isBounded: false };
}
