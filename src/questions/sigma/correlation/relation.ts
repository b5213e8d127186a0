import type { Node } from '../ast.ts';
import { parseCondition } from '../condition.ts';
import { nodeSize } from '../node-tree.ts';
import type { Placeholders } from '../placeholders.ts';
import { RuleError } from '../rule-error.ts';
import { ruleScope } from '../rule-scope.ts';

/** A boolean expression over rules, by their place in the correlation's list. */
export type Relation =
  | { readonly kind: 'rule'; readonly rule: number }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Relation[] }
  | { readonly kind: 'not'; readonly part: Relation };

/** Yes, no, or not to be decided from the evidence at hand. */
export type Verdict = 'yes' | 'no' | 'undecided';

const noPlaceholders: Placeholders = new Map();

/** It is judged at every event, so it may not be long. */
const MAX_PARTS = 1_000;

/** Reads `rule_a and not rule_b` in the grammar of conditions; throws a RuleError where it names no rule of the list. */
export function parseRelation(condition: string, rules: readonly string[]): Relation {
  const names = new Map(rules.map((name, rule) => [name, { kind: 'exists', field: String(rule) } as Node] as const));
  const node = parseCondition(condition, names, ruleScope(noPlaceholders));
  const had = nodeSize(node);
  if (had > MAX_PARTS) throw new RuleError('sigma.correlation-condition-too-large', { limit: MAX_PARTS, had });
  return asRelation(node);
}

/** Names that an extended condition mentions, for a correlation without a list of rules. */
export function namesIn(condition: string): string[] {
  const words = condition.match(/[^\s()]+/g) ?? [];
  return [...new Set(words.filter((word) => !/^(?:and|or|not)$/i.test(word)))];
}

function asRelation(node: Node): Relation {
  if (node.kind === 'exists') return { kind: 'rule', rule: Number(node.field) };
  if (node.kind === 'not') return { kind: 'not', part: asRelation(node.node) };
  if (node.kind === 'and' || node.kind === 'or') return { kind: node.kind, parts: node.nodes.map(asRelation) };
  throw new RuleError('sigma.correlation-condition-not-rules');
}

/** Judges by what is known of each rule; `denied` says that an odd number of `not` stands before it. */
export function judgeRelation(
  relation: Relation,
  of: (rule: number, denied: boolean) => Verdict,
  denied = false,
): Verdict {
  if (relation.kind === 'rule') return of(relation.rule, denied);
  if (relation.kind === 'not') return opposite[judgeRelation(relation.part, of, !denied)];
  const decisive = relation.kind === 'and' ? 'no' : 'yes';
  let verdict: Verdict = opposite[decisive];
  for (const part of relation.parts) {
    const each = judgeRelation(part, of, denied);
    if (each === decisive) return decisive;
    if (each === 'undecided') verdict = 'undecided';
  }
  return verdict;
}

const opposite = { yes: 'no', no: 'yes', undecided: 'undecided' } as const;

/** The rules that have to be there, and those whose absence is asked, each in the order of the list. */
export function polarity(relation: Relation): {
  readonly wanted: readonly number[];
  readonly absent: readonly number[];
} {
  const wanted = new Set<number>();
  const absent = new Set<number>();
  judgeRelation(relation, (rule, denied) => {
    (denied ? absent : wanted).add(rule);
    return 'undecided';
  });
  const ordered = (rules: Set<number>) => [...rules].sort((a, b) => a - b);
  return { wanted: ordered(wanted), absent: ordered(absent) };
}

/** True if the relation is a plain conjunction: rules and negated rules, joined by `and`. */
export function isConjunction(relation: Relation): boolean {
  const parts = relation.kind === 'and' ? relation.parts : [relation];
  return parts.every((part) => part.kind === 'rule' || (part.kind === 'not' && part.part.kind === 'rule'));
}
