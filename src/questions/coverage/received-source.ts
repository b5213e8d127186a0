/** What was received of one kind of record, as far as it is known. Whoever kept the records tells it. */
export interface ReceivedSource {
  /** Sigma product, such as `windows`. */
  readonly product: string;
  /** Null where only the product is known. */
  readonly channel: string | null;
  /** Left out where any may have been among them. */
  readonly provider?: string;
  readonly code?: string;
  /** UTC microseconds since 1970 of the first and the last record; null where not known. */
  readonly fromUs: number | null;
  readonly toUs: number | null;
  readonly records: number;
  /** Original names of fields that held something in any record; left out where nobody looked. */
  readonly fieldsNonEmpty?: ReadonlySet<string>;
}

/** From the first microsecond that counts to the first that counts no more; null for open. */
export interface Period {
  readonly fromUs: number | null;
  readonly toUs: number | null;
}

/** Whether any record of the source can be of the period; where its times are not known, only without a period. */
export function isOfPeriod(source: ReceivedSource, { fromUs, toUs }: Period): boolean {
  if (source.records === 0) return false;
  const afterStart = fromUs === null || (source.toUs !== null && source.toUs >= fromUs);
  const beforeEnd = toUs === null || (source.fromUs !== null && source.fromUs < toUs);
  return afterStart && beforeEnd;
}
