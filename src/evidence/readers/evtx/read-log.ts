import type { RangeReader } from '#evidence/reading/ranges.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import type { EvtxFacts } from './facts.ts';
import { reader } from './reader.ts';

/** Reads a whole log that is in memory, range by range as a worker does, and returns the facts of its ranges. */
export function readLog(
  bytes: Buffer,
  sink: Partial<RecordSink>,
  ranges: RangeReader = reader.open({ carve: false }),
): EvtxFacts[] {
  const { record = () => {}, reject = () => {} } = sink;
  return reader.ranges(bytes.length).map((range) => {
    const part = bytes.subarray(range.start, range.end);
    return ranges.read(part, range, { record, reject }) as EvtxFacts;
  });
}
