import type { Reason } from '#base/reason.ts';
import type { Engine } from '#store/drivers/duckdb/engine.ts';
import { joinedNames } from '#store/schema/filled-names.ts';
import type { MoreNames, StoredNames } from '#store/sql/event-fields.ts';
import type { Select, Source } from '#store/sql/nodes.ts';
import { readSegments } from '#store/sql/read-segments.ts';
import { print } from '#store/sql/print.ts';
import { segmentGroups } from '#store/sql/stored-names.ts';
import { type SearchSegment, type SegmentLog } from './live-segments.ts';
import { type StoredRecord, storedRecord } from './stored-record.ts';

/** What is asked of some segments: queries whose rows are `sha256`, `file`, `offset` and `rule`. */
export interface SegmentQuestion {
  selects(rows: SegmentRows): { readonly selects: readonly Select[]; readonly refused: ReadonlyMap<number, Reason> };
  /** Of the rules that a record was found by, those that hold: some queries find more than what matches. */
  confirmed(record: StoredRecord, rules: readonly number[]): readonly number[];
}

/** Segments that are read together. */
export interface SegmentRows {
  readonly from: Source;
  readonly stored: StoredNames;
  readonly logs: readonly SegmentLog[];
}

/** A record that was found, and the rules that found it, ascending. */
export interface SegmentHit {
  readonly record: StoredRecord;
  readonly rules: readonly number[];
}

/** So many rows are asked at once: enough that planning a query is nothing, few enough that its answer is small. */
const batchRows = 4_000_000;
const batchSegments = 64;
/** Records of hits that are fetched at once. */
const fetched = 4_096;

/**
 * Asks segments, batch by batch, oldest first. Hits of a batch come by time, file and offset; `onRefused` is told of rules
 * that an engine cannot be asked, with the reason.
 */
export async function* searchSegments(
  engine: Engine,
  segments: readonly SearchSegment[],
  question: SegmentQuestion,
  onRefused: (rule: number, reason: Reason) => void,
): AsyncGenerator<SegmentHit> {
  for (const batch of batches(segments)) {
    const hits: SegmentHit[] = [];
    for (const rows of readTogether(batch)) hits.push(...(await searchRows(engine, rows, question, onRefused)));
    yield* hits.sort(byTime);
  }
}

function* batches(segments: readonly SearchSegment[]): Generator<readonly SearchSegment[]> {
  let batch: SearchSegment[] = [];
  let rows = 0;
  for (const segment of segments) {
    if (batch.length > 0 && (rows + segment.rows > batchRows || batch.length >= batchSegments)) {
      yield batch;
      batch = [];
      rows = 0;
    }
    batch.push(segment);
    rows += segment.rows;
  }
  if (batch.length > 0) yield batch;
}

/** Segments whose columns are spelt alike; engines do not tell names apart by case. */
export function readTogether(segments: readonly SearchSegment[]): SegmentRows[] {
  const byPath = new Map(segments.map((segment) => [segment.path, segment]));
  const columns = segments.map(({ path, filled }) => ({ path, columns: Object.keys(filled.columns) }));
  return segmentGroups(columns).map(({ paths, columns: all }) => {
    const group = paths.map((path) => byPath.get(path) as SearchSegment);
    const names = joinedNames(group.map(({ filled }) => filled));
    const more: MoreNames = { valued: new Set(Object.keys(names.valued)), empty: new Set(names.empty) };
    return {
      from: { kind: 'segments', paths },
      stored: { columns: all, more },
      logs: group.flatMap(({ logs }) => logs),
    };
  });
}

async function searchRows(
  engine: Engine,
  rows: SegmentRows,
  question: SegmentQuestion,
  onRefused: (rule: number, reason: Reason) => void,
): Promise<SegmentHit[]> {
  const { selects, refused } = question.selects(rows);
  for (const [rule, reason] of refused) onRefused(rule, reason);
  const found = new Map<string, Set<number>>();
  for (const select of selects)
    for await (const part of engine.rows(print(select, 'duckdb')))
      for (const row of part) {
        const key = keyOf(row);
        const rules = found.get(key) ?? new Set();
        found.set(key, rules.add(Number(row.rule)));
      }
  const hits: SegmentHit[] = [];
  const keys = [...found.keys()];
  for (let at = 0; at < keys.length; at += fetched)
    for await (const record of recordsOf(engine, rows.from, keys.slice(at, at + fetched))) {
      const rules = [...(found.get(keyOf(record)) ?? [])].sort((a, b) => a - b);
      const confirmed = question.confirmed(record, rules);
      if (confirmed.length > 0) hits.push({ record, rules: confirmed });
    }
  return hits;
}

/** A record is known by its file, and where it stands in it. */
function keyOf(row: { readonly sha256?: unknown; readonly file?: unknown; readonly offset?: unknown }): string {
  return `${String(row.sha256)} ${String(row.offset)} ${String(row.file)}`;
}

async function* recordsOf(engine: Engine, from: Source, keys: readonly string[]): AsyncGenerator<StoredRecord> {
  if (from.kind !== 'segments') throw new Error('records are fetched from segments');
  const found = `concat(sha256, ' ', "offset", ' ', file) IN (SELECT unnest($2))`;
  const text = `SELECT * FROM ${readSegments('$1')} WHERE ${found}`;
  for await (const part of engine.rows({ text, values: [from.paths, keys] })) yield* part.map(storedRecord);
}

function byTime(a: SegmentHit, b: SegmentHit): number {
  const [left, right] = [a.record, b.record];
  // Undated records come last; two of them differ by no number.
  const time =
    Number(Number.isNaN(left.timeUs)) - Number(Number.isNaN(right.timeUs)) || left.timeUs - right.timeUs || 0;
  return time || byText(left.sha256, right.sha256) || left.offset - right.offset || byText(left.file, right.file);
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
