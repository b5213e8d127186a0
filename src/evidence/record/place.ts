/** Where a record stands in its source, in bytes. Valid only during the call that received it. */
export interface Place {
  readonly offset: number;
  readonly length: number;
  /** The record's raw bytes, as they stand in the source. */
  bytes(): Uint8Array;
}
