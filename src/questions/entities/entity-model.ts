import { firstIndex } from '#base/first-index.ts';
import type { Entity, EntityFact, EntityKind } from './entity-fact.ts';
import { agrees, entityOf } from './normalise.ts';

/** Which entity something was at a time, with the facts it rests on. */
export interface EntityAnswer {
  readonly state: 'known' | 'unresolved' | 'ambiguous';
  /** The one answer, '' unless known. */
  readonly value: string;
  /** Every answer that the facts give, in order; two or more that do not agree are all kept and none is chosen. */
  readonly candidates: readonly string[];
  readonly facts: readonly EntityFact[];
}

/**
 * Looks entities up by time. `of` says what the given text names; null: an address where it is one, the wanted kind otherwise, since
 * nothing tells a user's name from a host's.
 */
export type EntityModel = (wanted: EntityKind, given: string, atUs: number, of?: EntityKind | null) => EntityAnswer;

const unresolved: EntityAnswer = { state: 'unresolved', value: '', candidates: [], facts: [] };

/**
 * One model of address ↔ host ↔ user over all sources. A name that is of the wanted kind already is its own answer; all others are
 * looked up, in both directions, among the facts that hold at the time. The order of the facts does not matter.
 */
export function entityModel(facts: Iterable<EntityFact>): EntityModel {
  const index = indexed(joined(withLeasesEnded(distinct(facts))));
  return (wanted, given, atUs, of = null) => {
    const kind = of ?? (entityOf('address', given) === null ? wanted : 'address');
    const entity = entityOf(kind, given);
    if (entity === null) return unresolved;
    if (kind === wanted) return { state: 'known', value: entity.value, candidates: [entity.value], facts: [] };
    const held = heldAt(index.get(keyOf(entity)) ?? [], atUs).filter(({ other }) => other.kind === wanted);
    return held.length === 0 ? unresolved : answerOf(wanted, held);
  };
}

interface Link {
  readonly other: Entity;
  readonly fact: EntityFact;
}

/** An address that serves thousands of names is nobody's; so many of them are kept. */
const MAX_NAMES = 50;

function answerOf(wanted: EntityKind, held: readonly Link[]): EntityAnswer {
  const names = [...new Set(held.map(({ other }) => other.value))].sort().slice(0, MAX_NAMES);
  // A short name stands for the longer one that agrees with it, if there is one only.
  const candidates = names.filter(
    (name) => names.filter((each) => agrees(wanted, each, name)).length < 2 || isLongest(wanted, name, names),
  );
  const known = candidates.length === 1;
  return {
    state: known ? 'known' : 'ambiguous',
    value: known ? (candidates[0] as string) : '',
    candidates,
    facts: held.map(({ fact }) => fact),
  };
}

function isLongest(kind: EntityKind, name: string, names: readonly string[]): boolean {
  return names.every((each) => each.length <= name.length || !agrees(kind, each, name));
}

/** Of leases of one address the next one, or its return, ends the one before. */
function withLeasesEnded(facts: readonly EntityFact[]): EntityFact[] {
  const leases = Map.groupBy(
    facts.filter(({ by }) => by === 'dhcp'),
    ({ of }) => keyOf(of),
  );
  const ended = [...leases.values()].flatMap((list) =>
    list.map((fact, i) => {
      const next = list.slice(i + 1).find(({ fromUs }) => fromUs > fact.fromUs);
      return next === undefined || next.fromUs >= fact.untilUs ? fact : { ...fact, untilUs: next.fromUs };
    }),
  );
  return [...facts.filter(({ by }) => by !== 'dhcp'), ...ended].sort(compareFacts);
}

function distinct(facts: Iterable<EntityFact>): EntityFact[] {
  const byText = new Map([...facts].map((fact) => [JSON.stringify(fact), fact]));
  return [...byText.values()].sort(compareFacts);
}

function compareFacts(a: EntityFact, b: EntityFact): number {
  if (a.fromUs !== b.fromUs) return a.fromUs - b.fromUs;
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Facts that say the same again while it still holds are one, with the source of the first. */
function joined(sorted: readonly EntityFact[]): EntityFact[] {
  const last = new Map<string, EntityFact>();
  const whole: EntityFact[] = [];
  for (const fact of sorted) {
    if (fact.is === null) continue;
    const key = JSON.stringify([fact.of, fact.is, fact.by]);
    const before = last.get(key);
    if (before !== undefined && fact.fromUs > before.untilUs) whole.push(before);
    if (before === undefined || fact.fromUs > before.untilUs) last.set(key, fact);
    else last.set(key, { ...before, untilUs: Math.max(before.untilUs, fact.untilUs) });
  }
  return [...whole, ...last.values()].sort(compareFacts);
}

/** Links of one entity that rest on one kind of source, by beginning. */
interface Links {
  readonly list: Link[];
  longestUs: number;
}

function indexed(facts: readonly EntityFact[]): ReadonlyMap<string, readonly Links[]> {
  const index = new Map<string, Map<EntityFact['by'], Links>>();
  const enter = (entity: Entity, other: Entity, fact: EntityFact) => {
    const bySource = index.get(keyOf(entity)) ?? new Map<EntityFact['by'], Links>();
    index.set(keyOf(entity), bySource);
    const links = bySource.get(fact.by) ?? { list: [], longestUs: 0 };
    bySource.set(fact.by, links);
    links.list.push({ other, fact });
    links.longestUs = Math.max(links.longestUs, fact.untilUs - fact.fromUs);
  };
  for (const fact of facts) {
    if (fact.is === null) continue;
    enter(fact.of, fact.is, fact);
    enter(fact.is, fact.of, fact);
  }
  return new Map([...index].map(([key, bySource]) => [key, [...bySource.values()]]));
}

/** Looks only at links that began as long ago as the longest of them holds. */
function heldAt(kept: readonly Links[], atUs: number): Link[] {
  return kept.flatMap(({ list, longestUs }) => {
    const held: Link[] = [];
    const sinceUs = atUs - longestUs;
    for (let i = firstIndex(list.length, (k) => (list[k] as Link).fact.fromUs < sinceUs); i < list.length; i++) {
      const link = list[i] as Link;
      if (link.fact.fromUs > atUs) break;
      if (atUs < link.fact.untilUs) held.push(link);
    }
    return held;
  });
}

function keyOf({ kind, value }: Entity): string {
  return `${kind}/${value}`;
}
