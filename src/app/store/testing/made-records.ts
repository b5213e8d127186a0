import { createHash } from 'node:crypto';
import type { EventView } from '#base/event.ts';
import { FieldRecord } from '#evidence/record/field-record.ts';
import type { LiveBatch } from '../live-batch.ts';

/** A made-up record of an application's log: when it happened, and what only it says. */
export interface MadeRecord {
  /** Milliseconds since 1970; null for a record that states no time. */
  readonly timeMs: number | null;
  readonly id: string;
  /** More fields of its own. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The records as a reader hands them out: one view for all of them. */
function* madeRecords(records: Iterable<MadeRecord>): Generator<EventView> {
  const record = new FieldRecord();
  let offset = 0;
  for (const { timeMs, id, more } of records) {
    const fields = { id, message: `record ${id}`, ...more };
    const bytes = Buffer.from(JSON.stringify(fields));
    record.object(fields, { offset, length: bytes.length, bytes: () => bytes });
    record.source = record.sources.of('app', 'main');
    record.host = 'ws-1.example.org';
    record.recordId = id;
    const us = timeMs === null ? Number.NaN : timeMs * 1000;
    record.time = timeMs === null ? null : { us, text: '', offsetMinutes: 0, digits: 3, assumed: [] };
    offset += bytes.length + 1;
    yield record;
  }
}

/** A batch of the source `app`, by its key. */
export function madeBatch(key: string, records: Iterable<MadeRecord>): LiveBatch {
  const sha256 = createHash('sha256').update(key).digest('hex');
  return { source: 'app', key, path: `live/${key}`, sha256, records: madeRecords(records) };
}

/** So many records of a day, a second apart; their ids begin with the batch's key. */
export function recordsOf(key: string, count: number, day = '2026-01-02'): MadeRecord[] {
  const start = Date.parse(`${day}T03:00:00Z`);
  return Array.from({ length: count }, (_, i) => ({ timeMs: start + i * 1000, id: `${key}-${i}` }));
}
