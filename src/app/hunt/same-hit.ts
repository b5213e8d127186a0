import { sameEvent } from './same-event.ts';
import type { SegmentHit } from './search-segments.ts';

/** Hits of which none tells of the same event as one before it. */
export class SameHits {
  private readonly seen = new Set<string>();
  /** How many hits told of an event once more. */
  again = 0;

  isNew({ record }: Pick<SegmentHit, 'record'>): boolean {
    const key = sameEvent(record);
    if (this.seen.has(key)) {
      this.again++;
      return false;
    }
    this.seen.add(key);
    return true;
  }
}
