import type { Reason } from '#base/reason.ts';
import type { LogSources } from '#catalog/log-sources.ts';
import type { Node } from './ast.ts';
import type { LoadedRule, LogSource, RuleMeta } from './rule.ts';
import type { RuleEntry } from './rule-entry.ts';
import { type NeedlePlan, type PlannedNeedle, planNeedles } from './needle-plan.ts';
import { and, not } from './node-tree.ts';
import { type PreparedRule, prepareRule } from './prepared-rule.ts';
import { resolveRules } from './resolve-rules.ts';
import type { FieldNeedle } from './witness.ts';

/** `Tree` is the detection as nodes, or as their JSON where it only passes through. */
export interface GroupRule<Tree = Node> {
  /** Index into the rule set's `rules`. */
  readonly rule: number;
  readonly node: Tree;
  /** Numbers of the group's needles, of which one must be found for the rule to match; null: it has to be asked always. */
  readonly needles: readonly number[] | null;
}

/** The rules of one log source, which are asked together. */
export interface RuleGroup<Tree = Node> {
  readonly logSource: LogSource;
  readonly rules: readonly GroupRule<Tree>[];
  readonly needles: readonly PlannedNeedle[];
  readonly strides: NeedlePlan['strides'];
}

/** Everything a run asks: plain data, the same for every worker. */
export interface RuleSet<Tree = Node> {
  readonly rules: readonly RuleEntry[];
  readonly groups: readonly RuleGroup<Tree>[];
  readonly logSources: readonly LogSources[];
}

/** Puts loaded rules together, in the order they are given; a second rule of an id is refused and says where the first is. */
export function buildRuleSet(
  loaded: readonly LoadedRule[],
  logSources: readonly LogSources[],
  includeOff: boolean,
): RuleSet {
  return assembleRuleSet(
    loaded.map((rule) => prepareRule(rule, (node) => node)),
    logSources,
    includeOff,
    (node, excluded) => and([node, ...excluded.map(not)]),
  );
}

/** The same from rules that were prepared apart from each other; `andNone` joins a detection with what filters take out of it. */
export function assembleRuleSet<Tree>(
  prepared: readonly PreparedRule<Tree>[],
  logSources: readonly LogSources[],
  includeOff: boolean,
  andNone: (node: Tree, excluded: readonly Tree[]) => Tree,
): RuleSet<Tree> {
  const { entries, excluded } = resolveRules(prepared, refusals(prepared, includeOff));
  const groups = new Map<string, Draft<Tree>>();
  for (const [rule, { meta, outcome }] of prepared.entries()) {
    if (!('node' in outcome) || entries[rule]?.refused !== null) continue;
    const key = groupKey(meta.logSource);
    let group = groups.get(key);
    if (group === undefined) {
      group = { logSource: meta.logSource, rules: [] };
      groups.set(key, group);
    }
    const without = excluded.get(rule);
    // What is taken out only narrows the rule, so its witness stays a witness.
    group.rules.push({ rule, ...outcome, node: without === undefined ? outcome.node : andNone(outcome.node, without) });
  }
  return { rules: entries, groups: [...groups.values()].map(finishGroup), logSources };
}

function refusals(prepared: readonly PreparedRule<unknown>[], includeOff: boolean): (Reason | null)[] {
  const firstOfId = new Map<string, string>();
  return prepared.map(({ meta, off, outcome }) => {
    const refused = 'refused' in outcome ? outcome.refused : refusalOf(meta, off && !includeOff, firstOfId);
    if (meta.id !== '' && !firstOfId.has(meta.id)) firstOfId.set(meta.id, meta.path);
    return refused;
  });
}

interface Draft<Tree> {
  readonly logSource: LogSource;
  readonly rules: { readonly rule: number; readonly node: Tree; readonly witness: readonly FieldNeedle[] | null }[];
}

function finishGroup<Tree>({ logSource, rules }: Draft<Tree>): RuleGroup<Tree> {
  const { needles, byRule, strides } = planNeedles(rules.map(({ witness }) => witness));
  const numbered = rules.map(({ rule, node }, i) => ({ rule, node, needles: byRule[i] ?? null }));
  return { logSource, rules: numbered, needles, strides };
}

function refusalOf(meta: RuleMeta, off: boolean, firstOfId: ReadonlyMap<string, string>): Reason | null {
  const first = firstOfId.get(meta.id);
  if (first !== undefined) return { key: 'sigma.rule-duplicate', values: { id: meta.id, path: first } };
  return off ? { key: 'sigma.rule-off' } : null;
}

/** `product/category/service`, with `-` for what a rule leaves open. */
export function groupKey(logSource: LogSource): string {
  return [logSource.product, logSource.category, logSource.service].map((part) => part ?? '-').join('/');
}
