import type { RecordOrigin } from './event.ts';

/** Where a record stands, precisely enough to read the same bytes again and prove that they are unchanged. */
export interface RecordPointer {
  /** Path as it was given to the run, with `/` between the parts. */
  readonly file: string;
  /** SHA-256 of the whole file, lower-case hex. */
  readonly sha256: string;
  /** Record number as the log wrote it, decimal. */
  readonly record: string;
  /** Byte offset and length of the record in the file. */
  readonly offset: number;
  readonly length: number;
  /** SHA-256 of the record's bytes, lower-case hex; '' where a hunt could not read them again. */
  readonly recordSha256: string;
  readonly origin: RecordOrigin;
}
