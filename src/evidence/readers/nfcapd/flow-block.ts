import type { EventSource, StatedTime } from '#base/event.ts';
import type { FieldRecord } from '#evidence/record/field-record.ts';
import type { Value } from '#evidence/record/value.ts';
import type { Place } from '#evidence/record/place.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import type { FieldList } from './field-list.ts';

/** A data block: its records, and where they stand in the file. */
export interface FlowBlock {
  readonly bytes: Buffer;
  /** Offset of `bytes[0]` in the file; of a packed block, whose records have no place of their own, of the block. */
  readonly offset: number;
  /** The packed block itself; null if it is not packed. */
  readonly packed: Buffer | null;
}

/** What reads the records of a block of one layout. */
export interface FlowRecords {
  read(block: FlowBlock, at: number, type: number, size: number, sink: RecordSink): void;
}

const recordHeaderBytes = 4;

/** Hands each record of a block to `records`: all begin with type and size. */
export function readBlock(block: FlowBlock, records: FlowRecords, sink: RecordSink): void {
  const { bytes } = block;
  for (let at = 0; at < bytes.length; ) {
    const size = at + recordHeaderBytes <= bytes.length ? bytes.readUInt16LE(at + 2) : 0;
    if (size < recordHeaderBytes || at + size > bytes.length) {
      const offset = block.packed === null ? block.offset + at : block.offset;
      return refuseRecord(offset, size, Math.max(size, recordHeaderBytes), bytes.length - at, sink);
    }
    records.read(block, at, bytes.readUInt16LE(at), size, sink);
    at += size;
  }
}

export function refuseRecord(offset: number, size: number, needed: number, had: number, sink: RecordSink): void {
  sink.reject({ offset, needed, had, why: { key: 'netflow.nfcapd-record', values: { size, had } } });
}

export function placeOf({ bytes, offset, packed }: FlowBlock, at: number, size: number): Place {
  if (packed !== null) return { offset, length: packed.length, bytes: () => packed };
  return { offset: offset + at, length: size, bytes: () => bytes.subarray(at, at + size) };
}

/** Fills the record in and hands it out. `startMs` is when the flow began, as the record counts it. */
export function handOutFlow(
  record: FieldRecord,
  { shape }: FieldList,
  values: readonly Value[],
  place: Place,
  source: EventSource,
  startMs: number,
  sink: RecordSink,
): void {
  record.row(shape, values, place);
  record.source = source;
  record.host = record.value('exporterIPv4Address') || record.value('exporterIPv6Address');
  record.time = startMs > 0 ? stated(startMs) : null;
  sink.record(record);
}

function stated(ms: number): StatedTime {
  return { us: ms * 1000, text: String(ms), offsetMinutes: 0, digits: 3, assumed: [] };
}
