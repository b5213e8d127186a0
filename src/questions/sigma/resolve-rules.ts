import type { Reason } from '#base/reason.ts';
import { type Correlatable, type Correlation, resolveCorrelations } from './correlation/resolve-correlations.ts';
import { applyFilters } from './filter/apply-filters.ts';
import type { PreparedRule } from './prepared-rule.ts';
import { RuleNames } from './rule-names.ts';
import type { RuleEntry } from './rule-entry.ts';

/** Documents that found each other: an entry each, and what filters take out of which rule. */
export interface ResolvedRules<Tree> {
  readonly entries: readonly RuleEntry[];
  readonly excluded: ReadonlyMap<number, readonly Tree[]>;
}

/** Looks up what correlations and filters refer to, over all files. `refused` holds a reason for each document that is not asked. */
export function resolveRules<Tree>(
  prepared: readonly PreparedRule<Tree>[],
  refused: readonly (Reason | null)[],
): ResolvedRules<Tree> {
  const documents = prepared.map(({ meta, name, outcome }, at) => documentOf(meta, name, outcome, refused[at] ?? null));
  const names = new RuleNames(documents);
  const filters = applyFilters(documents, names);
  const correlations = resolveCorrelations(documents, names);
  const quiet = quietRules(documents, correlations);
  const entries = documents.map(({ meta, refused: why }, at): RuleEntry => {
    const outcome = correlations.get(at) ?? filters.outcomes.get(at);
    if (outcome !== undefined && 'refused' in outcome) return { meta, refused: outcome.refused };
    const alone = quiet.has(at) ? { quiet: true as const } : {};
    if (outcome === undefined) return { meta, refused: why, ...alone };
    if ('type' in outcome) return { meta, refused: why, correlation: outcome, ...alone };
    return { meta, refused: why, filtered: outcome };
  });
  return { entries, excluded: filters.excluded };
}

function documentOf<Tree>(
  meta: PreparedRule<Tree>['meta'],
  name: string,
  outcome: PreparedRule<Tree>['outcome'],
  refused: Reason | null,
) {
  return {
    meta,
    name,
    refused,
    asks: !('filter' in outcome),
    node: 'node' in outcome && refused === null ? outcome.node : null,
    filter: 'filter' in outcome && refused === null ? outcome.filter : null,
    correlation: 'correlation' in outcome && refused === null ? outcome.correlation : null,
  };
}

/**
 * Sigma correlations 2.1, "Generate": rules that a correlation refers to are not asked alone unless it says so. That holds within a file:
 * a correlation of one's own must not silence a published rule.
 */
function quietRules(
  documents: readonly Correlatable[],
  correlations: ReadonlyMap<number, Correlation | { readonly refused: Reason }>,
): ReadonlySet<number> {
  const quiet = new Set<number>();
  const loud = new Set<number>();
  for (const [at, correlation] of correlations) {
    if ('refused' in correlation) continue;
    for (const rule of correlation.rules) {
      if (correlation.generate) loud.add(rule);
      else if (documents[rule]?.meta.path === documents[at]?.meta.path) quiet.add(rule);
    }
  }
  return new Set([...quiet].filter((rule) => !loud.has(rule)));
}
