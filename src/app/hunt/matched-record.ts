import type { RecordOrigin } from '#base/event.ts';
import type { MatchedRecord } from '../scan/task-result.ts';
import { userOf } from './hunt-lines.ts';
import type { StoredRecord } from './stored-record.ts';

const noTail = { start: 0, end: 0, shaAt: 0 };

/** A record of the store as matches of a scan are entered. */
export function matchedRecord(stored: StoredRecord, recordSha256: string): MatchedRecord {
  const { timeUs, host, record: recordId, offset, length } = stored;
  const origin = stored.origin as RecordOrigin;
  return { timeUs, host, user: userOf(stored), recordId, offset, length, origin, recordSha256, tail: noTail };
}
