/** A list of values that are known to be harmless. */
export interface WarningListsTable {
  readonly name: string;
  readonly version: string;
  readonly size: number;
  /** Of the file, lower-case hex. */
  readonly sha256: string;
  /** The file, compressed (deflate), in base64. */
  readonly body: string;
  readonly added_us: number;
}
