import type { EntityKind } from '#questions/entities/entity-fact.ts';
import type { Relation } from './relation.ts';

/** Sigma correlations 2.1, "Correlation Types". */
export const correlationTypes = [
  'event_count',
  'value_count',
  'temporal',
  'temporal_ordered',
  'value_sum',
  'value_avg',
  'value_percentile',
  'value_median',
] as const;

export type CorrelationType = (typeof correlationTypes)[number];

export const boundOperators = ['gt', 'gte', 'lt', 'lte', 'eq', 'neq'] as const;

export type BoundOperator = (typeof boundOperators)[number];

/** One part of a condition map; all of them have to hold. `value` is a decimal as text. */
export interface Bound {
  readonly op: BoundOperator;
  readonly value: string;
}

/**
 * One field that events are grouped by. With `entity` its value is looked up: what the address, host or user in the field `from`
 * was called as that kind at the time of the event.
 */
export interface GroupField {
  readonly name: string;
  readonly from: string;
  readonly entity: EntityKind | null;
  /** What `from` names, where the rule says so. */
  readonly of: EntityKind | null;
}

/** What the correlation says of its windows, whatever its rules are called. */
export interface CorrelationBody {
  readonly type: CorrelationType;
  readonly timespanUs: number;
  /** Empty without `group-by`: everything is one group. */
  readonly groupBy: readonly GroupField[];
  readonly bounds: readonly Bound[];
  /** Fields whose values are counted (together, as a tuple) or judged. */
  readonly fields: readonly string[];
  /** 0 to 100 as decimal text, for value_percentile. */
  readonly percentile: string | null;
  /** An extended condition over the rules, by their place in `rules`; null where bounds decide. */
  readonly relation: Relation | null;
  /** Rules it names stay questions of their own. */
  readonly generate: boolean;
}

/** A correlation as it is written. */
export interface CorrelationDocument extends CorrelationBody {
  /** Ids, names or titles of rules or correlations, in their order. */
  readonly rules: readonly string[];
  /** Per alias: rule as written → field. */
  readonly aliases: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
