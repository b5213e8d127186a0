/** A match of a rule, with what correlations need of its record. */
export interface Hit {
  /** Index into the rule set. */
  readonly rule: number;
  /** UTC microseconds since 1970; NaN where the record states none: it cannot be placed, and is counted. */
  readonly timeUs: number;
  /** Hash of the file and byte offset in it: which record it is. */
  readonly sha256: string;
  readonly offset: number;
  /** Record number as the log wrote it, decimal; orders records of one file that state the same time. */
  readonly record: string;
  readonly host: string;
  /** Values of the fields that `CorrelationPlan.needs` names for the rule, in that order; null where the record has none. */
  readonly values: readonly (string | null)[];
}

/** Which record a hit is, for the evidence of a finding. */
export type HitIdentity = Pick<Hit, 'rule' | 'sha256' | 'offset' | 'record'>;

/** By time, file, record number, offset and rule: the same hits always come in the same order. */
export function compareHits(a: Hit, b: Hit): number {
  if (a.timeUs !== b.timeUs) return a.timeUs - b.timeUs;
  if (a.sha256 !== b.sha256) return a.sha256 < b.sha256 ? -1 : 1;
  return compareRecords(a, b) || a.rule - b.rule;
}

/** The order of two records of one file. Numbers of more than 15 digits are compared by their place alone. */
function compareRecords(a: Pick<Hit, 'record' | 'offset'>, b: Pick<Hit, 'record' | 'offset'>): number {
  const [left, right] = [Number(a.record), Number(b.record)];
  const numbers = a.record !== '' && b.record !== '' && Number.isSafeInteger(left) && Number.isSafeInteger(right);
  return (numbers ? left - right : 0) || a.offset - b.offset;
}

/** Strictly before: by time or, within a file, by record number. Records of two files at one time are in no order. */
export function precedes(a: Hit, b: Hit): boolean {
  if (a.timeUs !== b.timeUs) return a.timeUs < b.timeUs;
  return a.sha256 === b.sha256 && compareRecords(a, b) < 0;
}
