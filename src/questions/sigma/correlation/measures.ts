import { firstIndex } from '#base/first-index.ts';
import type { Contribution } from './contribution.ts';
import type { CorrelationBody } from './correlation-document.ts';
import { type Decimal, decimalOf, decimalOfCount, decimalText, shownQuotient } from './decimal.ts';
import { boundsHold, compare, countHolds } from './parse-bounds.ts';

/** What a window comes to; events enter and leave it one by one, so that no window is counted anew. */
export interface Measure {
  add(each: Contribution): void;
  remove(each: Contribution): void;
  holds(): boolean;
  /** What was measured, as text. */
  shown(): string;
}

/** The measure of a correlation that counts or judges values. */
export function measureFor(body: CorrelationBody): Measure {
  switch (body.type) {
    case 'value_count':
      return distinctValues(body);
    case 'value_sum':
    case 'value_avg':
      return total(body);
    case 'value_percentile':
    case 'value_median':
      return rank(body);
    default:
      return events(body);
  }
}

function events({ bounds }: CorrelationBody): Measure {
  let count = 0;
  return {
    add: () => count++,
    remove: () => count--,
    holds: () => countHolds(bounds, count),
    shown: () => String(count),
  };
}

function distinctValues({ bounds }: CorrelationBody): Measure {
  const counts = new Map<string, number>();
  return {
    add: ({ folded }) => counts.set(folded, (counts.get(folded) ?? 0) + 1),
    remove: ({ folded }) => {
      const left = (counts.get(folded) as number) - 1;
      if (left === 0) counts.delete(folded);
      else counts.set(folded, left);
    },
    holds: () => countHolds(bounds, counts.size),
    shown: () => String(counts.size),
  };
}

/** An average is judged as sum against bound times count: nothing is divided, so nothing is rounded. */
function total({ bounds, type }: CorrelationBody): Measure {
  let sum = 0n;
  let count = 0;
  const average = type === 'value_avg';
  return {
    add: ({ number }) => {
      sum += number as Decimal;
      count++;
    },
    remove: ({ number }) => {
      sum -= number as Decimal;
      count--;
    },
    holds: () => boundsHold(bounds, (bound) => compare(sum, average ? bound * BigInt(count) : bound)),
    shown: () => (average ? shownQuotient(sum, count) : decimalText(sum)),
  };
}

/**
 * Percentile by nearest rank: the smallest value that at least so many per cent of the values do not exceed; no value is invented.
 * The median of an even number of values is the mean of the two in the middle; twice of it is judged, so nothing is rounded.
 */
function rank({ bounds, percentile }: CorrelationBody): Measure {
  const sorted: Decimal[] = [];
  const doubled = (): Decimal => {
    if (percentile !== null) return 2n * (sorted[nearestRank(percentile, sorted.length)] as Decimal);
    const middle = sorted.length >> 1;
    const upper = sorted[middle] as Decimal;
    return sorted.length % 2 === 1 ? 2n * upper : upper + (sorted[middle - 1] as Decimal);
  };
  return {
    add: ({ number }) => sorted.splice(placeOf(sorted, number as Decimal), 0, number as Decimal),
    remove: ({ number }) => sorted.splice(placeOf(sorted, number as Decimal), 1),
    holds: () => boundsHold(bounds, (bound) => compare(doubled(), 2n * bound)),
    shown: () => shownQuotient(doubled(), 2),
  };
}

/** From 0; the first value for a percentile of 0. */
function nearestRank(percentile: string, count: number): number {
  const hundred = decimalOfCount(100);
  const wanted = (decimalOf(percentile) as Decimal) * BigInt(count);
  const rounded = (wanted + hundred - 1n) / hundred;
  return Number(rounded === 0n ? 0n : rounded - 1n);
}

/** The first place whose value is not smaller. */
function placeOf(sorted: readonly Decimal[], value: Decimal): number {
  return firstIndex(sorted.length, (i) => (sorted[i] as Decimal) < value);
}
