import type { Decimal } from './decimal.ts';
import { compareHits, type Hit } from './hit.ts';

/** What a hit, or a moment at which an inner correlation held, brings into one group of a correlation. */
export interface Contribution {
  /** Index of the rule or inner correlation. */
  readonly rule: number;
  readonly timeUs: number;
  /** The record it stands on. */
  readonly hit: Hit;
  /** Records of the inner correlation's window; null for a plain hit. */
  readonly evidence: readonly Hit[] | null;
  /** The counted values as they are spelt, and folded so that equal ones are equal texts; '' where nothing is counted. */
  readonly value: string;
  readonly folded: string;
  /** The judged number, null where none is. */
  readonly number: Decimal | null;
}

/** By the order of their records; of one record by rule. */
export function compareContributions(a: Contribution, b: Contribution): number {
  return compareHits(a.hit, b.hit) || a.rule - b.rule;
}
