import type { Combination, Indicator, IndicatorKind, Provenance } from '#questions/indicators/indicator.ts';

/** An indicator, or a combination of values as one: what the record store keeps in a row of `indicators`. */
export interface IntelItem extends Omit<Indicator, 'kind'> {
  readonly kind: IndicatorKind | typeof combinationKind;
}

export const combinationKind = 'combination';

type Part = Combination['parts'][number];

/** Combinations of a file, each once with all that is said of it. */
export function combinationItems(combinations: readonly Combination[]): IntelItem[] {
  const byValue = Map.groupBy(combinations, ({ parts }) => combinationValue(parts));
  return [...byValue].map(([value, same]) => {
    const stated = new Map(same.flatMap(({ provenance }) => provenance.map((each) => [statement(each), each])));
    return { kind: combinationKind, value, subdomains: false, provenance: [...stated.values()] };
  });
}

function combinationValue(parts: readonly Part[]): string {
  const sorted = parts.map(({ kind, value }) => JSON.stringify([kind, value])).sort();
  return `[${[...new Set(sorted)].join(',')}]`;
}

function statement({ source, sourceId }: Provenance): string {
  return JSON.stringify([source, sourceId]);
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
