/** A file of the evidence as it lay on the disk, packed or not, of which records were kept. */
export interface EvidenceFilesTable {
  /** Lower-case hex. */
  sha256: string;
  /** Where it was first read from. */
  path: string;
  bytes: number;
  /** `kept`: with its bytes; `referenced`: by its hash only; `expired`: none of its records is kept any more, nor are its bytes. */
  state: string;
  /** Of the copy on disk, compressed; null where there is none. */
  stored_bytes: number | null;
  /** Name of the source by whose time it is kept as long as no record of it is: that of the scan, or `unknown`. */
  source: string;
  /** When it was first read, and when its copy was written, where that was later. */
  collected_us: number;
  kept_us: number | null;
}

/** What stands in such a file, and gave records: the file itself, or a part of an archive. */
export interface EvidenceSourcesTable {
  /** Hash of the file. */
  file: string;
  /** What follows the path of the file in that of the source: '' for the file itself, `!/member` in an archive. */
  inner: string;
  /** Hash of the source, as its records state it. */
  sha256: string;
}
