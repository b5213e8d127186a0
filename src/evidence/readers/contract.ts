import type { EventView } from '#base/event.ts';
import type { Reject } from '#base/reject.ts';
import type { FlowTemplates } from '../flows/flow-templates.ts';
import type { JsonObject } from '../json/json-object.ts';
import type { FieldRecord } from '../record/field-record.ts';
import type { Place } from '../record/place.ts';
import type { TimeSettings } from '../time/time-settings.ts';

/** What a reader hands out, in the order of the source. */
export interface RecordSink {
  /** The view is valid only during the call. */
  record(event: EventView): void;
  reject(reject: Reject): void;
  /** What a reader of ranges noticed about one, where the sink wants to know. */
  facts?(facts: RangeFacts): void;
}

/** The first bytes of a source (up to 64 KiB, unpacked), and what they look like. */
export interface Head {
  /** Path as it was found. It may break a tie, and never decides. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** First lines of text, without their ends; none where the bytes are no text. The last may be cut by the end of the head. */
  readonly lines: readonly string[];
  /** First records of JSON, however they are framed; none where it is no JSON. */
  readonly json: readonly JsonObject[];
}

/** What a reader of one source is given. */
export interface SourceContext {
  readonly name: string;
  readonly head: Head;
  readonly time: TimeSettings;
  /** The record to fill and hand out: one for all records of a source. */
  readonly record: FieldRecord;
  /** What other sources of the same exporters said of how their flow records are laid out. */
  readonly templates?: FlowTemplates;
}

/** What every reader says of itself. Its title and what it goes by are messages: `reader.<id>` and `reader.<id>-sign`. */
interface ReaderFacts {
  /** Lower kebab-case; folder name and the `format` of a source in the summary. */
  readonly id: string;
  /** Evidence types (catalog/evidence) this format supplies. */
  readonly evidence: readonly string[];
  /** Products (catalog/fields) its records belong to. */
  readonly products: readonly string[];
  /** Whether its tests read samples of the real product; if not, that is said wherever the format is named. */
  readonly proven: boolean;
}

/** A format whose files are cut into ranges that can be read apart from each other. */
export interface RangesReader extends ReaderFacts {
  readonly reads: 'ranges';
  /** Confidence from 0 to 1 that these first bytes begin a file of this format. */
  recognise(head: Uint8Array): number;
  /** Cuts a file of `size` bytes into ranges in file order, each at most about 4 MiB. */
  ranges(size: number): ByteRange[];
  /** A reader with its own scratch memory, for one worker. */
  open(options: ReaderOptions): RangeReader;
}

/** A binary format, or one with a framing of its own: takes the bytes as they come. */
export interface BytesReader extends ReaderFacts {
  readonly reads: 'bytes';
  recognise(head: Head): number;
  open(source: SourceContext): ByteStream;
}

/** A format of lines of text. */
export interface LinesReader extends ReaderFacts {
  readonly reads: 'lines';
  /** Confidence; for a reader with `claims` by default the share of the head's lines that it claims. */
  recognise?(head: Head): number;
  /**
   * Whether the line, on its own, is of this format. A reader that has it may meet lines of other formats in the file: each
   * is given to whoever claims it. A reader without it takes every line of its file.
   */
  claims?(line: string): boolean;
  /** Whether its lines may carry lines of other formats, as syslog's do: whoever claims such a line goes first. */
  readonly isEnvelope?: boolean;
  /** Whether a line goes on with the record of the line before it. The reader is then given both at once, with `\n` between. */
  continues?(line: string): boolean;
  open(source: SourceContext): LineStream;
}

/** A format of JSON objects, framed as lines, an array, a list inside an object, or one after the other. */
export interface JsonReader extends ReaderFacts {
  readonly reads: 'json';
  /** Confidence from 0 to 1, from the members of one record. Asked for every record: cheap. */
  claims(value: JsonObject): number;
  open(source: SourceContext): ValueStream;
}

/** A format of comma-separated values (RFC 4180) with a line of column names. */
export interface TableReader extends ReaderFacts {
  readonly reads: 'csv';
  /** Confidence from 0 to 1, from the column names. */
  claims(columns: readonly string[]): number;
  open(source: SourceContext, columns: readonly string[]): RowStream;
}

/** A file that is one record, or that can only be understood whole; at most 64 MiB are read. */
export interface DocumentReader extends ReaderFacts {
  readonly reads: 'document';
  recognise(head: Head): number;
  open(source: SourceContext): WholeSource;
}

/** A log format. Pure: bytes in, records and rejects out; nothing throws for what the bytes hold. */
export type Reader = RangesReader | BytesReader | LinesReader | JsonReader | TableReader | DocumentReader;

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

/** Half-open byte range of a file. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** What a reader noticed about a range beside its records: said in the summary, never silently dropped. */
export interface RangeFacts {
  /** Whether the range held anything at all. */
  readonly holds?: boolean;
  /** Something that is wrong only if a later range of the file holds anything, such as a gap that is no longer the end. */
  readonly ifMoreFollows?: Reject | null;
  /** Numbered gaps, cleared logs and the like are told from these. Keyed by the reader, see its own page. */
  readonly [fact: string]: unknown;
}

export interface ReaderOptions {
  /** Also recover records from slack space and orphaned structures, marked by origin. */
  readonly carve: boolean;
}

export interface RangeReader {
  /** Reads one range. `bytes` holds exactly the range (it may be shorter when the file ends early). */
  read(bytes: Uint8Array, range: ByteRange, sink: RecordSink): RangeFacts;
}
