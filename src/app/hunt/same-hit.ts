import type { SegmentHit } from './search-segments.ts';
import type { StoredRecord } from './stored-record.ts';

type EventPlace = Pick<
  StoredRecord,
  'product' | 'host' | 'channel' | 'record' | 'timeUs' | 'sha256' | 'file' | 'offset'
>;

/**
 * Which event a record is: a Windows record by host, channel, number and time (milliseconds, as shippers cut it), whatever door
 * it came through; any other by its file and place.
 */
export function eventKey({ product, host, channel, record, timeUs, sha256, file, offset }: EventPlace): string {
  if (product === 'windows' && record !== '' && !Number.isNaN(timeUs))
    return JSON.stringify([host.toLowerCase(), channel.toLowerCase(), record, Math.floor(timeUs / 1000)]);
  return JSON.stringify([sha256 || file, offset]);
}

/** Hits of which none tells of the same event as one before it. */
export class SameHits {
  private readonly seen = new Set<string>();
  /** How many hits told of an event once more. */
  again = 0;

  isNew({ record }: SegmentHit): boolean {
    const key = eventKey(record);
    if (this.seen.has(key)) {
      this.again++;
      return false;
    }
    this.seen.add(key);
    return true;
  }
}
