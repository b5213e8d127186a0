import type { JsonObject } from '../json/json-object.ts';
import type { Place } from '../record/place.ts';
import type { RecordSink } from './record-sink.ts';

/** Takes a source piece by piece, in order, cut anywhere. A piece is the stream's only during the call. */
export interface ByteStream {
  push(bytes: Uint8Array, sink: RecordSink): void;
  /** After the last piece. A promise where a library of the format works asynchronously. */
  end(sink: RecordSink): void | Promise<void>;
}

export interface LineStream {
  /** A line without its end; `place` includes the end. False if the line is nothing this format knows: it is rejected then. */
  line(text: string, place: Place, sink: RecordSink): boolean;
  end?(sink: RecordSink): void;
}

export interface ValueStream {
  value(value: JsonObject, place: Place, sink: RecordSink): void;
  end?(sink: RecordSink): void;
}

export interface RowStream {
  row(cells: readonly string[], place: Place, sink: RecordSink): void;
  end?(sink: RecordSink): void;
}

export interface WholeSource {
  /** A promise where a library of the format works asynchronously. */
  read(bytes: Uint8Array, sink: RecordSink): void | Promise<void>;
}
