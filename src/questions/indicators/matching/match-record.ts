import type { Observable } from '../observables/read-value.ts';
import type { IndicatorRef, IndicatorSet } from './indicator-set.ts';

/** What one record shows of a set. */
export interface RecordHits {
  /** Each indicator with the observable that answered to it. */
  readonly indicators: readonly { readonly ref: IndicatorRef; readonly observable: Observable }[];
  /** Combinations (index into those the set was packed from) all of whose parts stand in the record. */
  readonly combinations: readonly number[];
}

/** Looks all observables of a record up; null where none answers, which is the rule. */
export function matchRecord(set: IndicatorSet, observables: readonly Observable[]): RecordHits | null {
  let indicators: RecordHits['indicators'] = noHits;
  let parts: Set<number> | null = null;
  for (const observable of observables) {
    for (const ref of set.match(observable.kind, observable.value)) {
      if (set.isPart(ref)) parts = (parts ?? new Set()).add(ref);
      else if (!indicators.some((hit) => hit.ref === ref)) indicators = [...indicators, { ref, observable }];
    }
  }
  const combinations = parts === null ? [] : completed(set, parts);
  return indicators.length === 0 && combinations.length === 0 ? null : { indicators, combinations };
}

const noHits: RecordHits['indicators'] = [];

function completed({ head }: IndicatorSet, parts: ReadonlySet<number>): readonly number[] {
  return [...head.combinations.keys()].filter((number) =>
    head.combinations[number]?.every((entry) => parts.has(entry)),
  );
}
