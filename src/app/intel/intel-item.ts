import type { Combination, Indicator, IndicatorKind } from '#questions/indicators/indicator.ts';

/** An indicator, or a combination of values as one: what the record store keeps in a row of `indicators`. */
export interface IntelItem extends Omit<Indicator, 'kind'> {
  readonly kind: IndicatorKind | typeof combinationKind;
}

export const combinationKind = 'combination';

type Part = Combination['parts'][number];

export function combinationItem({ parts, provenance }: Combination): IntelItem {
  const sorted = parts.map(({ kind, value }) => JSON.stringify([kind, value])).sort();
  return { kind: combinationKind, value: `[${[...new Set(sorted)].join(',')}]`, subdomains: false, provenance };
}

/** The parts of a combination, from its value. */
export function partsOf(value: string): readonly Part[] {
  return (JSON.parse(value) as [IndicatorKind, string][]).map(([kind, part]) => ({ kind, value: part }));
}

/** The value as it is shown: that of a combination as its parts. */
export function shownValue(kind: string, value: string): string {
  if (kind !== combinationKind) return value;
  return partsOf(value)
    .map((part) => part.value)
    .join(' + ');
}
