import { countHolds } from './parse-bounds.ts';
import { judgeRelation } from './relation.ts';
import type { Correlation } from './resolve-correlations.ts';

/**
 * Could the correlation find anything where the logs of only some of its rules were read? `isThere` says so by the place in its list.
 * An absence of which no log could tell the contrary is never decided.
 */
export function canHold({ type, rules, relation, bounds }: Correlation, isThere: (place: number) => boolean): boolean {
  const there = [...rules.keys()].filter(isThere);
  if (relation !== null)
    return judgeRelation(relation, (place, denied) => (isThere(place) === denied ? 'no' : 'yes')) === 'yes';
  if (type === 'temporal_ordered') return there.length === rules.length;
  if (type !== 'temporal') return there.length > 0;
  return there.some((_, i) => countHolds(bounds, i + 1));
}
