import type { StoredRecord } from './stored-record.ts';

/** What `sameEvent` looks at. */
export type KnownRecord = Pick<
  StoredRecord,
  'product' | 'host' | 'channel' | 'record' | 'timeUs' | 'sha256' | 'file' | 'offset'
>;

/**
 * Key of the event that a record tells of. Records with equal keys are one event to a question, though they came through
 * several doors: an event log, and its export to XML, JSON or a collector. Each keeps its own provenance.
 *
 * Windows numbers the events of a log on a host; the number begins anew once a log is cleared, so the time belongs to it, of
 * which exports keep no more than milliseconds. Any other record is the same only where it stands in the same place.
 */
export function sameEvent({ product, host, channel, record, timeUs, sha256, file, offset }: KnownRecord): string {
  const isNumbered = host !== '' && channel !== '' && record !== '' && !Number.isNaN(timeUs);
  if (product === 'windows' && isNumbered)
    return JSON.stringify(['windows', host.toLowerCase(), channel.toLowerCase(), record, Math.floor(timeUs / 1000)]);
  return JSON.stringify([sha256 || file, offset]);
}
