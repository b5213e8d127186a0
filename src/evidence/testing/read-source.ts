import type { EventSource, EventView } from '#base/event.ts';
import type { Reject } from '#base/reject.ts';
import { isoFromUs } from '#base/utc.ts';
import { headBytes, headOf } from '../intake/head-of.ts';
import { openSource } from '../intake/open-source.ts';
import type { Reader } from '../readers/contract.ts';
import { FieldRecord } from '../record/field-record.ts';
import { utc, type Zone } from '../time/zone.ts';

export interface ReadOptions {
  readonly name?: string;
  /** Zone of times that state none; as if it was set, so nothing is assumed. */
  readonly zone?: Zone;
  /** ISO time no year-less time is later than; 2026-11-25 if not given. */
  readonly latest?: string;
  /** Bytes a piece; everything at once if not given. */
  readonly piece?: number;
  /** Other readers whose records the source may hold. */
  readonly readers?: readonly Reader[];
}

/** A record as a test looks at it. */
export interface ReadRow {
  readonly offset: number;
  readonly length: number;
  readonly source: Omit<EventSource, 'id'>;
  readonly time: string | null;
  readonly host: string;
  readonly recordId: string;
  /** Original fields: text, null, or a list where there are several. */
  readonly fields: Readonly<Record<string, string | null | readonly string[]>>;
  readonly assumed: readonly string[];
  readonly steps: readonly string[];
}

/** What a reader makes of a whole source that is in memory. Every record's bytes are checked to stand where it says. */
export async function readSource(reader: Reader, bytes: Uint8Array, options: ReadOptions = {}) {
  const rows: ReadRow[] = [];
  const rejects: Reject[] = [];
  const { name = 'source', zone, latest = '2026-11-25T00:00:00Z', piece = bytes.length, readers = [reader] } = options;
  const head = headOf(name, bytes.subarray(0, headBytes), bytes.length <= headBytes);
  const time = { zone: zone ?? utc, zoneIsSet: zone !== undefined, latestUs: Date.parse(latest) * 1000 };
  const source = { name, head, time, record: new FieldRecord() };
  const stream = openSource({ reader, readers, head, source, options: { carve: false } });
  const sink = {
    record: (event: EventView) => {
      if (!Buffer.from(event.bytes()).equals(bytes.subarray(event.offset, event.offset + event.length)))
        throw new Error(`the record at ${event.offset} does not stand where it says`);
      rows.push(rowOf(event));
    },
    reject: (reject: Reject) => rejects.push(reject),
  };
  for (let at = 0; at < bytes.length; at += piece) stream.push(bytes.subarray(at, at + piece), sink);
  await stream.end(sink);
  return { rows, rejects };
}

function rowOf(event: EventView): ReadRow {
  const { id: _, ...source } = event.source;
  const fields: Record<string, string | null | readonly string[]> = {};
  for (const [slot, name] of event.shape.names.entries()) {
    const values = Array.from({ length: event.count(slot) }, (_each, i) => event.text(slot, i));
    fields[name] = values.length > 1 ? values : (values[0] ?? null);
  }
  return {
    offset: event.offset,
    length: event.length,
    source,
    time: isoFromUs(event.timeUs),
    host: event.host,
    recordId: event.recordId,
    fields,
    assumed: event.time?.assumed ?? [],
    steps: event.derived.map(({ step }) => step),
  };
}
