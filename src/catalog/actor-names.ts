import type { Actor } from './actor.ts';

/** One actor that a name leads to. */
export interface NamedActor {
  /** Id of the actor. */
  readonly actor: string;
  /**
   * `same`: a source gives the actor this name. Everything else is only near: a cluster that overlaps, one of its campaigns,
   * or a name that is good for searching. Two actors that share a name stay two.
   */
  readonly relation: 'same' | Actor['related'][number]['relation'];
  /** Who says so; empty where the catalogue does. */
  readonly sources: readonly string[];
}

/**
 * The actors a name leads to, in the order of the catalogue; case and the space between words do not count. Where one source
 * calls the actor so and another keeps the two apart, the weaker relation holds.
 */
export function actorsCalled(name: string, actors: readonly Actor[]): NamedActor[] {
  const wanted = plain(name);
  if (wanted === '') return [];
  return actors.flatMap((actor) => nearOf(actor, wanted) ?? sameOf(actor, wanted) ?? []);
}

function nearOf({ id, related }: Actor, wanted: string): NamedActor | null {
  const near = related.filter((one) => [one.name, one.id ?? ''].some((other) => plain(other) === wanted));
  const first = near[0];
  if (first === undefined) return null;
  return { actor: id, relation: first.relation, sources: near.flatMap(({ source }) => source ?? []) };
}

function sameOf({ id, attackId, name, synonyms }: Actor, wanted: string): NamedActor | null {
  const same = synonyms.filter((synonym) => plain(synonym.name) === wanted).map(({ source }) => source);
  const own = [id, attackId, name].some((other) => plain(other) === wanted);
  return own || same.length > 0 ? { actor: id, relation: 'same', sources: same } : null;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
