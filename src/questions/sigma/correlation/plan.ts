import type { RuleEntry } from '../rule-entry.ts';
import { polarity } from './relation.ts';
import type { Correlation } from './resolve-correlations.ts';

/** Which values of a hit a correlation reads, by their place in `needs` of its rule. */
export interface Slots {
  readonly group: readonly number[];
  readonly fields: readonly number[];
}

/** One correlation, ready to be fed. */
export interface PlannedCorrelation {
  /** Its own index in the rule set. */
  readonly rule: number;
  readonly correlation: Correlation;
  /** Places in its list of what has to be there, and of what must not. */
  readonly wanted: readonly number[];
  readonly absent: readonly number[];
  /** Base rules behind each place of the list. */
  readonly bases: readonly ReadonlySet<number>[];
  /** By `direct/base` rule: where the values of a hit stand that reaches it so. */
  readonly slots: ReadonlyMap<string, Slots>;
}

/** Everything a correlator needs to know, and what has to be remembered of hits. */
export interface CorrelationPlan {
  /** Inner correlations before outer ones. */
  readonly correlations: readonly PlannedCorrelation[];
  /** Per base rule the fields whose values its hits carry. A rule that is not here feeds no correlation. */
  readonly needs: CorrelationNeeds;
}

export type CorrelationNeeds = ReadonlyMap<number, readonly string[]>;

/** Plans the correlations among the entries of a rule set. */
export function planCorrelations(entries: readonly RuleEntry[]): CorrelationPlan {
  const planned = new Map<number, PlannedCorrelation>();
  const needs = new Map<number, string[]>();
  const plan = (rule: number): void => {
    const correlation = entries[rule]?.correlation;
    if (correlation === undefined || planned.has(rule)) return;
    for (const inner of correlation.rules) plan(inner);
    planned.set(rule, plannedOf(rule, correlation, planned, needs));
  };
  for (const rule of entries.keys()) plan(rule);
  return { correlations: [...planned.values()], needs };
}

export function slotKey(direct: number, base: number): string {
  return `${direct}/${base}`;
}

function plannedOf(
  rule: number,
  correlation: Correlation,
  planned: ReadonlyMap<number, PlannedCorrelation>,
  needs: Map<number, string[]>,
): PlannedCorrelation {
  const { rules, relation } = correlation;
  const bases = rules.map((direct) => basesOf(direct, planned));
  const { wanted, absent } = relation === null ? { wanted: [...rules.keys()], absent: [] } : polarity(relation);
  const slots = new Map<string, Slots>();
  for (const [place, direct] of rules.entries())
    for (const base of bases[place] ?? []) slots.set(slotKey(direct, base), slotsOf(correlation, direct, base, needs));
  return { rule, correlation, wanted, absent, bases, slots };
}

function basesOf(direct: number, planned: ReadonlyMap<number, PlannedCorrelation>): ReadonlySet<number> {
  const inner = planned.get(direct);
  return inner === undefined ? new Set([direct]) : new Set(inner.bases.flatMap((bases) => [...bases]));
}

function slotsOf(correlation: Correlation, direct: number, base: number, needs: Map<number, string[]>): Slots {
  const wanted = needs.get(base) ?? [];
  needs.set(base, wanted);
  const slot = (name: string): number => {
    const field = fieldOf(correlation, name, direct, base);
    const known = wanted.indexOf(field);
    return known >= 0 ? known : wanted.push(field) - 1;
  };
  return {
    group: correlation.groupBy.map(({ from }) => slot(from)),
    fields: correlation.fields.map((name) => slot(name)),
  };
}

/** An alias stands for a field of the rule that is named, or of a rule inside the correlation that is named. */
function fieldOf({ aliases }: Correlation, name: string, direct: number, base: number): string {
  const alias = Object.hasOwn(aliases, name) ? aliases[name] : undefined;
  return alias?.[String(direct)] ?? alias?.[String(base)] ?? name;
}
