import type { Reason } from '#base/reason.ts';
import type { LogSources } from '#catalog/log-sources.ts';
import type { Node } from './ast.ts';
import type { LoadedRule, LogSource, RuleMeta } from './rule.ts';
import { type FieldNeedle, witnessOf } from './witness.ts';

/** One rule document of a rule set. `refused` is null for a rule that is asked. */
export interface RuleEntry {
  readonly meta: RuleMeta;
  readonly refused: Reason | null;
}

export interface GroupRule {
  /** Index into the rule set's `rules`. */
  readonly rule: number;
  readonly node: Node;
  readonly witness: readonly FieldNeedle[] | null;
}

/** The rules of one log source, which are asked together. */
export interface RuleGroup {
  readonly logSource: LogSource;
  readonly rules: readonly GroupRule[];
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
  const groups = new Map<string, { logSource: LogSource; rules: GroupRule[] }>();
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
    group.rules.push({ rule: rules.length - 1, node: rule.outcome.node, witness: witnessOf(rule.outcome.node) });
  }
  return { rules, groups: [...groups.values()], logSources };
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
