import type { CorrelationPlan } from '#questions/sigma/correlation/plan.ts';
import type { LogSource } from '#questions/sigma/rule.ts';
import type { RuleEntry } from '#questions/sigma/rule-entry.ts';
import type { CorrelationInput } from '../scan/correlation-pass.ts';

/** What the correlations of a plan need of records; null where there are none. */
export function correlationInput(plan: CorrelationPlan, entries: readonly RuleEntry[]): CorrelationInput | null {
  if (plan.correlations.length === 0) return null;
  const logSourceOf = (rule: number): LogSource => (entries[rule] as RuleEntry).meta.logSource;
  return {
    needs: [...plan.needs].map(([rule, fields]) => ({ rule, fields, logSource: logSourceOf(rule) })),
    absent: absentBases(plan).map((rule) => ({ rule, logSource: logSourceOf(rule) })),
    facts: groupsByEntity(plan),
  };
}

/** Does any of them look up which address, host or user a value meant? */
export function groupsByEntity({ correlations }: CorrelationPlan): boolean {
  return correlations.some(({ correlation }) => correlation.groupBy.some(({ entity }) => entity !== null));
}

function absentBases({ correlations }: CorrelationPlan): number[] {
  const bases = correlations.flatMap(({ absent, bases: all }) => absent.flatMap((place) => [...(all[place] ?? [])]));
  return [...new Set(bases)].sort((a, b) => a - b);
}

/** The plan with those of its correlations alone that are wanted, and the ones they are built on. */
export function planFor(plan: CorrelationPlan, wanted: (rule: number) => boolean): CorrelationPlan {
  const kept = new Set<number>();
  // Inner ones come first, so that from behind every correlation that is built on others is met before them.
  for (const { rule, correlation } of plan.correlations.toReversed())
    if (wanted(rule) || kept.has(rule)) for (const each of [rule, ...correlation.rules]) kept.add(each);
  const correlations = plan.correlations.filter(({ rule }) => kept.has(rule));
  return { correlations, needs: new Map([...plan.needs].filter(([rule]) => kept.has(rule))) };
}
