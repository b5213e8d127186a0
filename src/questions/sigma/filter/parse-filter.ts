import type { Node } from '../ast.ts';
import { parseCondition } from '../condition.ts';
import { isMap, text, texts } from '../document.ts';
import { nodeSize } from '../node-tree.ts';
import type { Placeholders } from '../placeholders.ts';
import { RuleError } from '../rule-error.ts';
import { ruleScope } from '../rule-scope.ts';
import { parseSelections } from '../selection.ts';

/** A filter as it is written (Sigma filters 2.1): what it takes out of the matches of the rules it names. */
export interface FilterDocument<Tree = Node> {
  /** Ids, names or titles of rules; null for `any` rule that its log source fits. */
  readonly rules: readonly string[] | null;
  /** What is taken out. */
  readonly node: Tree;
  /** Questions in it. */
  readonly size: number;
}

/** A filter is appended to rules, so that its own size is paid as often as there are rules. */
const MAX_FILTER_NODES = 10_000;

/** Reads the `filter` part of a filter document; throws a RuleError where it is broken. */
export function parseFilter(filter: unknown, placeholders: Placeholders): FilterDocument {
  if (!isMap(filter)) throw new RuleError('sigma.filter-not-a-map');
  const { rules, condition, ...named } = filter;
  const names = rulesOf(rules);
  const scope = ruleScope(placeholders);
  const selections = parseSelections(named, scope);
  if (selections.size === 0) throw new RuleError('sigma.filter-selection-missing');
  if (typeof condition !== 'string') throw new RuleError('sigma.condition-missing');
  const node = parseCondition(condition, selections, scope);
  const size = nodeSize(node);
  if (size > MAX_FILTER_NODES) throw new RuleError('sigma.filter-too-large', { limit: MAX_FILTER_NODES, had: size });
  return { rules: names, node, size };
}

/** `any` is the word of specification 2.2, written alone or as the only entry. */
function rulesOf(rules: unknown): readonly string[] | null {
  const written = Array.isArray(rules) ? rules : [rules];
  const names = texts(rules);
  if (names.length === 0 || names.length !== written.length) throw new RuleError('sigma.filter-rules-missing');
  if (names.length === 1 && text(names[0]).toLowerCase() === 'any') return null;
  return [...new Set(names)];
}
