import type { Reason } from '#base/reason.ts';
import type { LogSource } from '../rule.ts';
import type { RuleNames } from '../rule-names.ts';
import type { FilterDocument } from './parse-filter.ts';

/** A document as filters see it. */
export interface Filterable<Tree> {
  readonly meta: { readonly path: string; readonly title: string; readonly logSource: LogSource };
  /** Its detection, null where it is another kind of document or is not asked. */
  readonly node: Tree | null;
  /** Set for a filter that is asked. */
  readonly filter: FilterDocument<Tree> | null;
}

/** What filters come to: the rules each is appended to, or why it is not. */
export interface AppliedFilters<Tree> {
  readonly outcomes: ReadonlyMap<number, readonly number[] | { readonly refused: Reason }>;
  /** Per filtered rule what its filters take out, in the order of the documents. */
  readonly excluded: ReadonlyMap<number, readonly Tree[]>;
}

/** Questions that filters may add to a whole rule set: `any` filters on thousands of rules multiply. */
const MAX_ADDED = 2_000_000;

/** Finds the rules of every filter (Sigma filters 2.1). A filter that names one it cannot have is refused as a whole. */
export function applyFilters<Tree>(documents: readonly Filterable<Tree>[], names: RuleNames): AppliedFilters<Tree> {
  const outcomes = new Map<number, readonly number[] | { readonly refused: Reason }>();
  const excluded = new Map<number, Tree[]>();
  let added = 0;
  for (const [at, { filter, meta }] of documents.entries()) {
    if (filter === null) continue;
    const rules =
      filter.rules === null ? anyRule(documents, meta.logSource) : namedRules(at, filter.rules, documents, names);
    added += 'refused' in rules ? 0 : rules.length * filter.size;
    if ('refused' in rules || added > MAX_ADDED) {
      outcomes.set(
        at,
        'refused' in rules ? rules : { refused: { key: 'sigma.filters-too-many', values: { limit: MAX_ADDED } } },
      );
      continue;
    }
    outcomes.set(at, rules);
    for (const rule of rules) {
      const nodes = excluded.get(rule);
      if (nodes === undefined) excluded.set(rule, [filter.node]);
      else nodes.push(filter.node);
    }
  }
  return { outcomes, excluded };
}

function anyRule<Tree>(documents: readonly Filterable<Tree>[], logSource: LogSource): number[] {
  return documents.flatMap((each, at) => (each.node !== null && fits(logSource, each.meta.logSource) ? [at] : []));
}

function namedRules<Tree>(
  filter: number,
  rules: readonly string[],
  documents: readonly Filterable<Tree>[],
  names: RuleNames,
): readonly number[] | { readonly refused: Reason } {
  const { meta } = documents[filter] as Filterable<Tree>;
  const found: number[] = [];
  for (const name of rules) {
    const at = names.find(name, meta.path);
    if (typeof at !== 'number') return { refused: at };
    const rule = documents[at] as Filterable<Tree>;
    if (rule.node === null)
      return { refused: { key: 'sigma.filter-not-a-rule', values: { name, title: rule.meta.title } } };
    if (!fits(meta.logSource, rule.meta.logSource))
      return { refused: { key: 'sigma.filter-log-source', values: { name, title: rule.meta.title } } };
    found.push(at);
  }
  return [...new Set(found)];
}

/** A filter speaks about the same logs or, where it leaves parts open, about more. */
function fits(filter: LogSource, rule: LogSource): boolean {
  const parts = ['product', 'category', 'service'] as const;
  return parts.every((part) => filter[part] === null || filter[part] === rule[part]);
}
