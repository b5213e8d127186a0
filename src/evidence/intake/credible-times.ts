import type { EventView } from '#base/event.ts';
import type { Reject } from '#base/reject.ts';
import type { RecordSink } from '../reading/record-sink.ts';
import type { FieldRecord } from '../record/field-record.ts';

/** No log of ours is older than 1990 or comes from after 2099: such a time is an unset clock, or damage. */
const earliestUs = Date.UTC(1990, 0, 1) * 1000;
const latestUs = Date.UTC(2100, 0, 1) * 1000;

/** Takes times that cannot be from the records, which are kept, and says so. */
export class CredibleTimes implements RecordSink {
  private readonly filled: FieldRecord;
  private sink!: RecordSink;

  constructor(filled: FieldRecord) {
    this.filled = filled;
  }

  before(sink: RecordSink): this {
    this.sink = sink;
    return this;
  }

  record(event: EventView): void {
    const { time } = event;
    if (time !== null && event === this.filled && !(time.us >= earliestUs && time.us < latestUs)) {
      this.filled.time = null;
      const why = { key: 'reader.time-not-credible', values: { text: time.text.slice(0, 40) } } as const;
      this.sink.reject({ offset: event.offset, needed: 0, had: event.length, why });
    }
    this.sink.record(event);
  }

  reject(reject: Reject): void {
    this.sink.reject(reject);
  }
}
