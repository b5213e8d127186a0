import type { Indicator, Provenance } from './indicator.ts';

export interface Merged {
  /** All that was known and all that is new, each value once. */
  readonly indicators: readonly Indicator[];
  /** Values that were not known before, and values that were. */
  readonly added: number;
  readonly merged: number;
}

/** Statements of one value that are kept; a feed that states it more often says nothing new. */
const mostStatements = 100;

/** Adds indicators to those that are known. A value is one indicator, whoever states it; all who do stay with it. */
export function mergeIndicators(known: readonly Indicator[], fresh: readonly Indicator[]): Merged {
  const byValue = new Map(known.map((indicator) => [keyOf(indicator), indicator]));
  const before = byValue.size;
  const met = new Set<string>();
  for (const indicator of fresh) {
    const key = keyOf(indicator);
    const other = byValue.get(key);
    byValue.set(key, other === undefined ? indicator : joinProvenance(other, indicator));
    met.add(key);
  }
  const added = byValue.size - before;
  return { indicators: [...byValue.values()], added, merged: met.size - added };
}

/** One indicator of two of the same value. What a source said under the same id before is replaced by what it says now. */
export function joinProvenance(known: Indicator, fresh: Indicator): Indicator {
  const replaced = new Set(fresh.provenance.map(statement));
  const kept = known.provenance.filter((each) => !replaced.has(statement(each)));
  return {
    ...known,
    subdomains: known.subdomains || fresh.subdomains,
    provenance: [...kept, ...fresh.provenance].slice(-mostStatements),
  };
}

const keyOf = ({ kind, value }: Indicator): string => `${kind}\0${value}`;
const statement = ({ source, sourceId }: Provenance): string => `${source}\0${sourceId}`;
