import type { Engine } from '#store/drivers/duckdb/engine.ts';
import { readSegments } from '#store/sql/read-segments.ts';
import { segmentGroups } from '#store/sql/stored-names.ts';
import type { SearchSegment } from './live-segments.ts';
import { type StoredRecord, storedRecord } from './stored-record.ts';

/** Numbers of rows, ascending, by path of the segment they stand in. */
export type RowPlaces = ReadonlyMap<string, readonly number[]>;

/** A record, and where it stands. */
export interface PlacedRecord {
  readonly path: string;
  readonly row: number;
  readonly record: StoredRecord;
}

type Columns = Pick<SearchSegment, 'path' | 'filled'>;

/** Rows that are fetched at once, and segments they may stand in: each that is read holds some megabytes. */
const mostRows = 2_048;
const mostSegments = 32;

/** Records at some places of segments: segment by segment in the order that is given, and by row. */
export async function* recordsAt(
  engine: Engine,
  segments: readonly Columns[],
  places: RowPlaces,
): AsyncGenerator<PlacedRecord> {
  for (const piece of pieces(segments, places)) {
    const columns = piece.map(({ segment: { path, filled } }) => ({ path, columns: Object.keys(filled.columns) }));
    const found: PlacedRecord[] = [];
    for (const { paths } of segmentGroups(columns)) {
      const own = piece.filter(({ segment }) => paths.includes(segment.path));
      found.push(...(await fetched(engine, own)));
    }
    const order = new Map(piece.map(({ segment }, i) => [segment.path, i]));
    yield* found.sort((a, b) => (order.get(a.path) as number) - (order.get(b.path) as number) || a.row - b.row);
  }
}

/** Some rows of a segment. */
interface SomeRows {
  readonly segment: Columns;
  readonly rows: readonly number[];
}

function* pieces(segments: readonly Columns[], places: RowPlaces): Generator<readonly SomeRows[]> {
  let piece: SomeRows[] = [];
  let held = 0;
  for (const segment of segments) {
    const rows = places.get(segment.path) ?? [];
    for (let at = 0; at < rows.length; ) {
      const some = rows.slice(at, at + mostRows - held);
      piece.push({ segment, rows: some });
      held += some.length;
      at += some.length;
      if (held < mostRows && piece.length < mostSegments) continue;
      yield piece;
      piece = [];
      held = 0;
    }
  }
  if (piece.length > 0) yield piece;
}

async function fetched(engine: Engine, some: readonly SomeRows[]): Promise<PlacedRecord[]> {
  const text = `SELECT v.* FROM ${readSegments('$1', 'filename = true', 'file_row_number = true')} v
    SEMI JOIN (SELECT unnest($2) AS path, CAST(unnest($3) AS BIGINT) AS place) w
    ON v.filename = w.path AND v.file_row_number = w.place`;
  const paths = some.map(({ segment }) => segment.path);
  const wanted = some.flatMap(({ segment, rows }) => rows.map((row) => ({ path: segment.path, row: String(row) })));
  const values = [paths, wanted.map(({ path }) => path), wanted.map(({ row }) => row)];
  const found: PlacedRecord[] = [];
  for await (const part of engine.rows({ text, values }))
    for (const { filename, file_row_number: row, ...stored } of part)
      found.push({ path: String(filename), row: Number(row), record: storedRecord(stored) });
  return found;
}

/** All rows of a segment. */
export async function* allRows(engine: Engine, path: string): AsyncGenerator<StoredRecord> {
  const text = `SELECT * FROM ${readSegments('$1')}`;
  for await (const part of engine.rows({ text, values: [[path]] })) for (const row of part) yield storedRecord(row);
}
