/** A file of rows that queries read, or once read. */
export interface SegmentsTable {
  /** Path below the workspace, with `/`. */
  path: string;
  /** Name of the source of evidence. */
  source: string;
  kind: string;
  rows: number;
  bytes: number;
  /** Of the file, lower-case hex. */
  sha256: string;
  /** UTC microseconds. Either all rows of a segment state a time, or none does: then both are null. */
  from_us: number | null;
  to_us: number | null;
  /** JSON: which names its rows fill (filled-names.ts). */
  filled: string;
  /** JSON: who wrote the records (a JSON array of product, channel, provider and code), and how many rows. */
  logs: string;
  /** `live`; `merged` into another; `expired` by retention. Only live ones are read. */
  state: string;
  added_us: number;
  /** When it ceased to be live; null while it is. */
  ended_us: number | null;
}
