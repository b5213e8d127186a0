import type { Engine } from '#store/drivers/duckdb/engine.ts';
import { readSegments } from '#store/sql/read-segments.ts';
import { type StoredRecord, storedRecord } from './stored-record.ts';

/** Rows that are fetched at once. */
const fetched = 8_192;

/** Rows of a segment by their position, in ascending order. */
export async function* rowsAt(
  engine: Engine,
  path: string,
  positions: readonly number[],
): AsyncGenerator<StoredRecord> {
  const text = `SELECT * EXCLUDE (file_row_number) FROM ${readSegments('$1', 'file_row_number = true')}
    WHERE file_row_number IN (SELECT CAST(unnest($2) AS BIGINT)) ORDER BY file_row_number`;
  for (let at = 0; at < positions.length; at += fetched) {
    const wanted = positions.slice(at, at + fetched).map(String);
    for await (const part of engine.rows({ text, values: [[path], wanted] }))
      for (const row of part) yield storedRecord(row);
  }
}

/** All rows of a segment. */
export async function* allRows(engine: Engine, path: string): AsyncGenerator<StoredRecord> {
  const text = `SELECT * FROM ${readSegments('$1')}`;
  for await (const part of engine.rows({ text, values: [[path]] })) for (const row of part) yield storedRecord(row);
}
