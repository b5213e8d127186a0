import type { EntityKind } from '#questions/entities/entity-fact.ts';
import type { Hit } from './hit.ts';
import type { PlannedCorrelation, Slots } from './plan.ts';

/** One field of the group a finding belongs to. */
export interface GroupPart {
  readonly name: string;
  /** As the first contributing record spells it; null where the record has no such field. */
  readonly value: string | null;
  /** `unresolved`: no fact says which entity it was; `ambiguous`: facts contradict each other. Then the value is what the record says. */
  readonly state: 'value' | 'missing' | 'unresolved' | 'ambiguous';
}

/** Which entity a value meant at a time (questions/entities). */
export type EntityLookup = (kind: EntityKind, value: string, atUs: number, of: EntityKind | null) => EntityAnswer;

interface EntityAnswer {
  readonly state: 'known' | 'unresolved' | 'ambiguous';
  readonly value: string;
}

export const noEntities: EntityLookup = () => ({ state: 'unresolved', value: '' });

/** The parts of the group that a hit belongs to. */
export function groupParts(
  { correlation }: PlannedCorrelation,
  slots: Slots,
  hit: Hit,
  entities: EntityLookup,
): readonly GroupPart[] {
  return correlation.groupBy.map(({ name, entity, of }, i): GroupPart => {
    const value = hit.values[slots.group[i] as number] ?? null;
    if (value === null) return { name, value, state: 'missing' };
    if (entity === null) return { name, value, state: 'value' };
    const answer = entities(entity, value, hit.timeUs, of);
    return answer.state === 'known'
      ? { name, value: answer.value, state: 'value' }
      : { name, value, state: answer.state };
  });
}

/** Parts that differ in case alone are one group, as Sigma compares text; a missing value is no value and joins with none. */
export function groupKey(parts: readonly GroupPart[]): string {
  return JSON.stringify(parts.map(({ value, state }) => [state, value?.toLowerCase() ?? null]));
}
