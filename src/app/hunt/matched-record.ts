import type { MatchedRecord } from '../scan/task-result.ts';
import { userOf } from './hunt-lines.ts';
import type { StoredRecord } from './stored-record.ts';

const noTail = { start: 0, end: 0, shaAt: 0 };

/** A record of the store as matches of a scan are entered; `recordSha256` is '' where its bytes were not read again. */
export function matchedRecord(record: StoredRecord, recordSha256: string): MatchedRecord {
  const { timeUs, product, channel, host, offset, length } = record;
  return {
    timeUs,
    product,
    channel,
    host,
    user: userOf(record),
    recordId: record.record,
    offset,
    length,
    origin: record.origin as MatchedRecord['origin'],
    recordSha256,
    tail: noTail,
  };
}
