import type { Reason } from '#base/reason.ts';
import type { LogSources } from '#catalog/log-sources.ts';
import type { Node } from './ast.ts';
import type { LoadedRule, LogSource, RuleMeta } from './rule.ts';
import { type NeedlePlan, type PlannedNeedle, planNeedles } from './needle-plan.ts';
import { witnessOf } from './witness.ts';

/** One rule document of a rule set. `refused` is null for a rule that is asked. */
export interface RuleEntry {
  readonly meta: RuleMeta;
  readonly refused: Reason | null;
}

export interface GroupRule {
  /** Index into the rule set's `rules`. */
  readonly rule: number;
  readonly node: Node;
  /** Numbers of the group's needles, of which one must be found for the rule to match; null: it has to be asked always. */
  readonly needles: readonly number[] | null;
}

/** The rules of one log source, which are asked together. */
export interface RuleGroup {
  readonly logSource: LogSource;
  readonly rules: readonly GroupRule[];
  readonly needles: readonly PlannedNeedle[];
  readonly strides: NeedlePlan['strides'];
}

/** Everything a run asks: plain data, the same for every worker. */
export interface RuleSet {
  readonly rules: readonly RuleEntry[];
  readonly groups: readonly RuleGroup[];
  readonly logSources: readonly LogSources[];
}

/** Puts loaded rules together, in the order they are given; a second rule of an id is refused and says where the first is. */
export function buildRuleSet(
  loaded: readonly LoadedRule[],
  logSources: readonly LogSources[],
  includeOff: boolean,
): RuleSet {
  const rules: RuleEntry[] = [];
  const groups = new Map<string, Draft>();
  const firstOfId = new Map<string, string>();
  for (const rule of loaded) {
    const entry = { meta: rule.meta, refused: refusalOf(rule, firstOfId, includeOff) };
    rules.push(entry);
    if (rule.meta.id !== '' && !firstOfId.has(rule.meta.id)) firstOfId.set(rule.meta.id, rule.meta.path);
    if (entry.refused !== null || !('node' in rule.outcome)) continue;
    const key = groupKey(rule.meta.logSource);
    let group = groups.get(key);
    if (group === undefined) {
      group = { logSource: rule.meta.logSource, rules: [] };
      groups.set(key, group);
    }
    group.rules.push({ rule: rules.length - 1, node: rule.outcome.node });
  }
  return { rules, groups: [...groups.values()].map(finishGroup), logSources };
}

interface Draft {
  readonly logSource: LogSource;
  readonly rules: { readonly rule: number; readonly node: Node }[];
}

function finishGroup({ logSource, rules }: Draft): RuleGroup {
  const { needles, byRule, strides } = planNeedles(rules.map(({ node }) => witnessOf(node)));
  return { logSource, rules: rules.map((rule, i) => ({ ...rule, needles: byRule[i] ?? null })), needles, strides };
}

function refusalOf(rule: LoadedRule, firstOfId: ReadonlyMap<string, string>, includeOff: boolean): Reason | null {
  if ('refused' in rule.outcome) return rule.outcome.refused;
  const first = firstOfId.get(rule.meta.id);
  if (first !== undefined) return { key: 'sigma.rule-duplicate', values: { id: rule.meta.id, path: first } };
  return rule.off && !includeOff ? { key: 'sigma.rule-off' } : null;
}

/** `product/category/service`, with `-` for what a rule leaves open. */
export function groupKey(logSource: LogSource): string {
  return [logSource.product, logSource.category, logSource.service].map((part) => part ?? '-').join('/');
}
