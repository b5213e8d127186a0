import type { Node } from './ast.ts';
import { fieldItem, keyword } from './field-item.ts';
import { and, or } from './node-tree.ts';
import { RuleError } from './rule-error.ts';
import { growBy, type RuleScope } from './rule-scope.ts';

/** More than any published rule by two orders; a rule beyond it is refused rather than allowed to fill the memory. */
const MAX_SELECTIONS = 1_000;

/** The named selections of a rule or filter. */
export function parseSelections(named: Readonly<Record<string, unknown>>, scope: RuleScope): Map<string, Node> {
  const entries = Object.entries(named);
  if (entries.length > MAX_SELECTIONS)
    throw new RuleError('sigma.too-many-selections', { limit: MAX_SELECTIONS, had: entries.length });
  return new Map(entries.map(([name, value]) => [name, parseSelection(name, value, scope)] as const));
}

/**
 * One named selection (Sigma 2.1, "Detection"): a map is all of its items, a list any of its entries, an entry that is no
 * map is a keyword that may stand in any value of the event.
 */
function parseSelection(name: string, value: unknown, scope: RuleScope, depth = 0): Node {
  growBy(scope, 1);
  if (depth > 10) throw new RuleError('sigma.selection-too-deep', { selection: name });
  if (Array.isArray(value)) {
    if (value.length === 0) throw new RuleError('sigma.selection-empty', { selection: name });
    return or(value.map((entry) => parseSelection(name, entry, scope, depth + 1)));
  }
  if (value !== null && typeof value === 'object') {
    const items = Object.entries(value);
    if (items.length === 0) throw new RuleError('sigma.selection-empty', { selection: name });
    return and(items.map(([key, item]) => fieldItem(key, item, scope)));
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return keyword(String(value));
  throw new RuleError('sigma.selection-empty', { selection: name });
}
