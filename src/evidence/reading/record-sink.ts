import type { EventView } from '#base/event.ts';
import type { Reject } from '#base/reject.ts';
import type { RangeFacts } from './range-facts.ts';

/** What a reader hands out, in the order of the source. */
export interface RecordSink {
  /** The view is valid only during the call. */
  record(event: EventView): void;
  reject(reject: Reject): void;
  /** What a reader of ranges noticed about one, where the sink wants to know. */
  facts?(facts: RangeFacts): void;
}
