/** A file, or part of an archive, that was read into the store. */
export interface EvidenceTable {
  /** Lower-case hex. */
  sha256: string;
  /** Where it was first read from. */
  path: string;
  bytes: number;
  format: string;
  records: number;
  /** 1 once all of it is stored. */
  complete: number;
  first_read_us: number;
  /** When the last of its records was deleted; null while any is kept. */
  expired_us: number | null;
}

/** Sizes of files that a run began to read, until it is done with all of them. */
export interface BegunTable {
  lease: string;
  bytes: number;
}

/** Rows of such a file that the store holds. */
export interface EvidencePartsTable {
  sha256: string;
  /** Byte range of the file; a stream is one part after the other of a range without end. */
  start: number;
  end: number | null;
  first_row: number;
  rows: number;
  /** 1 where it reaches the end of its range. */
  last: number;
  /** Name of the zone in which times without one were read; null where that was not noted. */
  zone: string | null;
}
