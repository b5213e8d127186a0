/** Records of one channel and host whose numbers follow each other without a hole. */
export interface RecordRun {
  readonly channel: string;
  readonly host: string;
  readonly first: number;
  readonly last: number;
  /** Times of its first and last record, UTC microseconds since 1970; NaN where the record states none. */
  readonly fromUs: number;
  readonly toUs: number;
}
