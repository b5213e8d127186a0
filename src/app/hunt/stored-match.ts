import { isoFromUs } from '#base/utc.ts';
import type { MatchedRecord } from '../scan/task-result.ts';
import type { StoredRecord } from './stored-record.ts';

const noTail = { start: 0, end: 0, shaAt: 0 };

/** A record of the store as matches of a scan are entered. */
export function matchedRecord(record: StoredRecord, recordSha256: string): MatchedRecord {
  const { timeUs, host, offset, length } = record;
  return {
    timeUs,
    host,
    user: record.columns['user.name'] ?? '',
    recordId: record.record,
    offset,
    length,
    origin: record.origin as MatchedRecord['origin'],
    recordSha256,
    tail: noTail,
  };
}

/** The match line of a stored record, as a scan prints it. `ruleJson`: what every match of the question says. */
export function storedMatchLine(record: StoredRecord, ruleJson: string): string {
  const { timeUs, host, file, sha256, offset, channel, provider, code, fields } = record;
  const time = isoFromUs(timeUs);
  const user = record.columns['user.name'] ?? '';
  const event = { file, sha256, record: record.record, offset, channel, provider, code };
  const rest = JSON.stringify({ host, user, event, fields }).slice(1);
  return `{"kind":"match","time":${time === null ? 'null' : `"${time}"`},${ruleJson},${rest}`;
}
