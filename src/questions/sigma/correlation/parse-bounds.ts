import { text, texts } from '../document.ts';
import { RuleError } from '../rule-error.ts';
import { type Bound, type BoundOperator, boundOperators, type CorrelationType } from './correlation-document.ts';
import { decimalOf, decimalOfCount } from './decimal.ts';

export interface ParsedBounds {
  readonly bounds: readonly Bound[];
  readonly fields: readonly string[];
  readonly percentile: string | null;
}

/** Types that judge the values of one field, as numbers. */
const judgingValues: ReadonlySet<CorrelationType> = new Set([
  'value_sum',
  'value_avg',
  'value_percentile',
  'value_median',
]);

const MAX_FIELDS = 20;

/** Reads a condition map (Sigma correlations 2.1, "Condition"): operators that all have to hold, and what they are asked of. */
export function parseBounds(condition: Readonly<Record<string, unknown>>, type: CorrelationType): ParsedBounds {
  const { field, percentile, ...operators } = condition;
  const bounds = Object.entries(operators).map(([name, value]) => boundOf(name, value, type));
  if (bounds.length === 0) throw new RuleError('sigma.correlation-condition-empty');
  refuseContradiction(bounds, type);
  return { bounds, fields: fieldsOf(field, type), percentile: percentileOf(percentile, type) };
}

function boundOf(name: string, value: unknown, type: CorrelationType): Bound {
  const op = boundOperators.find((each) => each === name);
  if (op === undefined) throw new RuleError('sigma.correlation-condition-unknown', { name });
  const written = text(value);
  const number = decimalOf(written);
  const whole = judgingValues.has(type) || /^\+?[0-9]+$/.test(written);
  if (number === null || !whole) throw new RuleError('sigma.correlation-condition-number', { name, value: written });
  return { op, value: written };
}

/** `gt: 5` with `lt: 3` is a slip: no number is both. */
function refuseContradiction(bounds: readonly Bound[], type: CorrelationType): void {
  const [step, least] = judgingValues.has(type) ? [1n, null] : [decimalOfCount(1), 0n];
  const values = bounds.map(({ value }) => decimalOf(value) as bigint);
  // Where bounds allow a number at all, they allow one that stands on a bound or just beside it.
  const tried = values.flatMap((value) => [value - step, value, value + step]);
  const possible = tried.filter((value) => least === null || value >= least);
  if (!possible.some((value) => boundsHold(bounds, (bound) => compare(value, bound))))
    throw new RuleError('sigma.correlation-condition-never');
}

/** Do all bounds hold of a number that stands so to each: below (negative), at (0), above (positive)? */
export function boundsHold(bounds: readonly Bound[], standing: (bound: bigint) => number): boolean {
  return bounds.every(({ op, value }) => holds[op](standing(decimalOf(value) as bigint)));
}

export function countHolds(bounds: readonly Bound[], count: number): boolean {
  const counted = decimalOfCount(count);
  return boundsHold(bounds, (bound) => compare(counted, bound));
}

export function compare(left: bigint, right: bigint): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

const holds: Readonly<Record<BoundOperator, (standing: number) => boolean>> = {
  gt: (standing) => standing > 0,
  gte: (standing) => standing >= 0,
  lt: (standing) => standing < 0,
  lte: (standing) => standing <= 0,
  eq: (standing) => standing === 0,
  neq: (standing) => standing !== 0,
};

/** Several fields are counted together, as a tuple; only distinct values have use for that. */
function fieldsOf(field: unknown, type: CorrelationType): readonly string[] {
  const needsField = type === 'value_count' || judgingValues.has(type);
  if (!needsField) {
    if (field === undefined) return [];
    throw new RuleError('sigma.correlation-field-unused', { type });
  }
  const fields = [...new Set(texts(field))];
  if (fields.length === 0) throw new RuleError('sigma.correlation-field-missing', { type });
  const limit = type === 'value_count' ? MAX_FIELDS : 1;
  if (fields.length > limit)
    throw new RuleError('sigma.correlation-too-many-fields', { type, limit, had: fields.length });
  return fields;
}

function percentileOf(percentile: unknown, type: CorrelationType): string | null {
  if (type !== 'value_percentile') {
    if (percentile === undefined) return null;
    throw new RuleError('sigma.correlation-condition-unknown', { name: 'percentile' });
  }
  // Specification and converters disagree about what a percentile without this number would be, so it is not guessed.
  const written = text(percentile);
  const number = decimalOf(written);
  const hundred = decimalOf('100') as bigint;
  if (number === null || number < 0n || number > hundred)
    throw new RuleError('sigma.correlation-percentile', { value: written });
  return written;
}
