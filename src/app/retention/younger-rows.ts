import type { Engine, Row } from '#store/drivers/duckdb/engine.ts';
import { fixedColumns, moreColumn } from '#store/schema/event-row.ts';
import type { FilledNames } from '#store/schema/filled-names.ts';
import { listedUs } from '#store/schema/listed-time.ts';
import type { SegmentsTable } from '#store/schema/segments.ts';
import { duckdb } from '#store/sql/duckdb.ts';
import { segmentFile, writeSelected } from '../store/write-selected.ts';
import { readSegments } from '#store/sql/read-segments.ts';

interface Place {
  readonly workspace: string;
  newName(): string;
}

/** How many rows of segments are from before a time. */
export async function olderRows(
  engine: Engine,
  { workspace }: Place,
  segments: readonly SegmentsTable[],
  cutoff: number,
) {
  let rows = 0;
  for (const { path } of segments) {
    const text = `SELECT count(*) AS "rows" FROM ${readSegments('$1')} WHERE time_us < $2`;
    const [answer] = await engine.all({ text, values: [[segmentFile(workspace, path)], BigInt(cutoff)] });
    rows += Number(answer?.rows);
  }
  return rows;
}

/** Writes a segment again without the rows from before a time; it is not listed yet. One such row has to be left. */
export async function writeYounger(
  engine: Engine,
  place: Place,
  segment: SegmentsTable,
  cutoff: number,
): Promise<SegmentsTable> {
  const from = { engine, values: [[segmentFile(place.workspace, segment.path)], BigInt(cutoff)] as const };
  const { columns, ...counted } = await count(from, segment);
  const kept = [...Object.keys(fixedColumns), ...Object.keys(columns), moreColumn].map(duckdb.quoted);
  const path = segment.path.replace(/[^/]*$/, `${place.newName()}.parquet`);
  const selected = { text: `SELECT ${kept.join(', ')} ${younger}`, values: from.values };
  const written = await writeSelected(place, engine, path, selected, kept.length);
  const filled: FilledNames = { columns, ...(await moreNames(from)) };
  return { ...segment, ...counted, ...written, filled: JSON.stringify(filled), logs: JSON.stringify(await logs(from)) };
}

const younger = `FROM ${readSegments('$1')} WHERE time_us >= $2`;

interface Younger {
  readonly engine: Engine;
  readonly values: readonly [readonly string[], bigint];
}

/** Rows that are left, their period, and the columns that any of them fills. */
async function count({ engine, values }: Younger, { filled }: SegmentsTable) {
  const names = Object.keys((JSON.parse(filled) as FilledNames).columns);
  const counts = names.map((name, i) => `, count(${duckdb.quoted(name)}) AS "c${i}"`).join('');
  const text = `SELECT count(*) AS "rows", min(time_us) AS "from", max(time_us) AS "to"${counts} ${younger}`;
  const [row = {}] = await engine.all({ text, values });
  const columns = names.map((name, i): [string, number] => [name, Number(row[`c${i}`])]).filter(([, rows]) => rows > 0);
  return {
    rows: Number(row.rows),
    from_us: listedUs(Number(row.from)),
    to_us: listedUs(Number(row.to)),
    columns: Object.fromEntries(columns),
  };
}

async function moreNames({ engine, values }: Younger): Promise<Pick<FilledNames, 'valued' | 'empty'>> {
  const valued = new Map<string, number>();
  const empty = new Set<string>();
  const text = `SELECT ${moreColumn} AS "more" ${younger} AND ${moreColumn} IS NOT NULL`;
  for await (const rows of engine.rows({ text, values }))
    for (const { more } of rows)
      for (const [name, own] of Object.entries(JSON.parse(String(more)) as Record<string, string[]>)) {
        if (own.length === 0) empty.add(name);
        else valued.set(name, (valued.get(name) ?? 0) + 1);
      }
  return { valued: Object.fromEntries([...valued].sort(byName)), empty: [...empty].sort() };
}

async function logs({ engine, values }: Younger): Promise<Record<string, number>> {
  const text = `SELECT product, channel, provider, code, count(*) AS "rows" ${younger} GROUP BY ALL`;
  const rows = await engine.all({ text, values });
  return Object.fromEntries(rows.map(logOf).sort(byName));
}

function logOf({ product, channel, provider, code, rows }: Row): [string, number] {
  return [JSON.stringify([product, channel, provider, code]), Number(rows)];
}

function byName([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1;
}
