import type { LineStream } from '../reading/streams.ts';
import type { RecordSink } from '../reading/record-sink.ts';
import { LineGroup, type LinesTogether } from './line-group.ts';

/** How lines make records of several. */
export interface Grouping {
  /** Whether the line is the first of a record; the record before ends then. */
  begins(line: string): boolean;
  /** Whether the line is the last of a record. */
  ends?(line: string): boolean;
  /** Whether a line can be part of a record at all; one that cannot ends the record before. */
  belongs?(line: string): boolean;
  /** Whether a line that is part of no record is known all the same, and passed over. */
  isPassedOver(line: string): boolean;
  /** Hands a record out. */
  finish(together: LinesTogether, sink: RecordSink): void;
}

/** A stream of lines that are gathered into records. */
export function groupedLines({ begins, ends, belongs, isPassedOver, finish }: Grouping): LineStream {
  const group = new LineGroup();
  const flush = (sink: RecordSink) => {
    const together = group.take();
    if (together !== null) finish(together, sink);
  };
  return {
    line(text, place, sink) {
      const isPart = belongs?.(text) ?? true;
      // What is too long is handed out in parts.
      const isFirst = isPart && (begins(text) || group.isFull);
      if (isFirst || !isPart) flush(sink);
      if (!isPart || (group.isEmpty && !isFirst)) return isPassedOver(text);
      group.add(text, place);
      if (ends?.(text) === true) flush(sink);
      return true;
    },
    end: flush,
  };
}
