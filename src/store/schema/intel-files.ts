/** A file of intelligence that was read, and what came of it. */
export interface IntelFilesTable {
  /** Of the file as it was read, lower-case hex. */
  readonly sha256: string;
  readonly source: string;
  readonly path: string;
  readonly form: string;
  readonly received_us: number;
  readonly added: number;
  readonly merged: number;
  readonly quarantined: number;
  readonly refused: number;
  readonly not_usable: number;
}

/** How far a feed or a collection was read, so that the next time only what is new is fetched. */
export interface IntelMarksTable {
  /** Address or folder. */
  readonly place: string;
  /** Id of an event or collection. */
  readonly item: string;
  readonly mark: string;
}
