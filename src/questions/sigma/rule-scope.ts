import type { Placeholders } from './placeholders.ts';
import { RuleError } from './rule-error.ts';

/** What the building of one rule may draw on. */
export interface RuleScope {
  readonly placeholders: Placeholders;
  /** How many questions (nodes of the tree) the rule may still grow by. */
  nodesLeft: number;
}

/**
 * More than the longest published list by an order. The limit keeps a small file from becoming a tree that fills the
 * memory: YAML aliases, encodings and conditions all repeat what is written once.
 */
const MAX_NODES = 100_000;

export function ruleScope(placeholders: Placeholders): RuleScope {
  return { placeholders, nodesLeft: MAX_NODES };
}

/** Called before or while a rule grows; refuses the rule at the limit. */
export function growBy(scope: RuleScope, nodes: number): void {
  scope.nodesLeft -= nodes;
  if (scope.nodesLeft < 0) throw new RuleError('sigma.rule-too-large', { limit: MAX_NODES });
}
