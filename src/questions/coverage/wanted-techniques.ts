import type { Actor } from '#catalog/actor.ts';
import type { SoftwareTechniques, UnseenTechnique } from '#catalog/coverage-tables.ts';
import type { WantedTechnique } from './coverage.ts';

/**
 * The techniques of actors, each once, by id: those that ATT&CK states for the group or a campaign of it, and for an actor
 * that is scored by its software (APT30) those of the software.
 */
export function wantedTechniques(
  actors: readonly Actor[],
  software: readonly SoftwareTechniques[],
  unseen: readonly UnseenTechnique[],
): WantedTechnique[] {
  const found = new Map<string, { readonly name: string; readonly actors: Set<string> }>();
  for (const actor of actors) {
    const bySoftware = software.filter((each) => each.actor === actor.id).flatMap((each) => each.techniques);
    for (const { id, name } of [...actor.techniques, ...bySoftware]) {
      const technique = found.get(id) ?? { name, actors: new Set() };
      technique.actors.add(actor.id);
      found.set(id, technique);
    }
  }
  const unseenIds = new Set(unseen.map(({ id }) => id));
  return [...found]
    .map(([id, technique]) => ({
      id,
      name: technique.name,
      actors: [...technique.actors].sort(),
      unseen: unseenIds.has(id),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
