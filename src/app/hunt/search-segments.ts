import type { Reason } from '#base/reason.ts';
import type { Engine } from '#store/drivers/duckdb/engine.ts';
import { joinedNames } from '#store/schema/filled-names.ts';
import type { MoreNames, StoredNames } from '#store/sql/event-fields.ts';
import type { Select, Source } from '#store/sql/nodes.ts';
import { placeColumns } from '#store/sql/read-segments.ts';
import { print } from '#store/sql/print.ts';
import { segmentGroups } from '#store/sql/stored-names.ts';
import { FoundRows, type PlacedHits } from './found-rows.ts';
import { type SearchSegment, type SegmentLog } from './live-segments.ts';
import type { StoredRecord } from './stored-record.ts';
import { segmentBatches } from '../store/segment-batches.ts';
import { recordsAt } from './stored-rows.ts';

/** Columns that a query of a question gives beside `rule`. */
export const hitColumns = [...placeColumns, 'time_us'] as const;

/** What is asked of some segments, by queries whose rows say where a hit stands, when it was, and by which `rule`. */
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
const together = { rows: 4_000_000, segments: 64 };
/** Records of hits that are fetched at once. */
const fetched = 2_048;

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
  for (const batch of segmentBatches(segments, together)) {
    const found = new FoundRows();
    for (const rows of readTogether(batch)) await searchRows(engine, rows, question, { found, onRefused });
    for (const placed of found.byTime(fetched)) yield* (await hitsAt(engine, batch, placed, question)).sort(byTime);
  }
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

interface Searching {
  readonly found: FoundRows;
  readonly onRefused: (rule: number, reason: Reason) => void;
}

async function searchRows(
  engine: Engine,
  rows: SegmentRows,
  question: SegmentQuestion,
  { found, onRefused }: Searching,
): Promise<void> {
  const { selects, refused } = question.selects(rows);
  for (const [rule, reason] of refused) onRefused(rule, reason);
  for (const select of selects)
    for await (const part of engine.rows(print(select, 'duckdb')))
      for (const { filename, file_row_number: row, time_us: us, rule } of part)
        found.add(String(filename), Number(row), us === null ? Number.NaN : Number(us), Number(rule));
}

async function hitsAt(
  engine: Engine,
  batch: readonly SearchSegment[],
  placed: PlacedHits,
  question: SegmentQuestion,
): Promise<SegmentHit[]> {
  const places = new Map([...placed].map(([path, rulesOf]) => [path, [...rulesOf.keys()].sort((a, b) => a - b)]));
  const hits: SegmentHit[] = [];
  for await (const { path, row, record } of recordsAt(engine, batch, places)) {
    const rules = question.confirmed(record, placed.get(path)?.get(row) ?? []);
    if (rules.length > 0) hits.push({ record, rules });
  }
  return hits;
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
