import type { JsonObject } from '../json/json-object.ts';
import type { Head, SourceContext } from '../reading/source.ts';
import type { ByteStream, LineStream, ValueStream, RowStream, WholeSource } from '../reading/streams.ts';
import type { ByteRange, ReaderOptions, RangeReader } from '../reading/ranges.ts';

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
