import type { Actor } from './actor.ts';
import type { Recommendation } from './recommendation.ts';
import { currentTechnique, type RenamedTechniques } from './renamed-techniques.ts';

/** What ATT&CK techniques bear on. `npm run generate` writes it as constants, so that a scan parses no catalogue. */
export interface TechniqueTables {
  /** Technique → ids of catalogue items. */
  readonly items: Readonly<Record<string, readonly string[]>>;
  /** Technique → ids of the actors for which ATT&CK states it (group or campaign). */
  readonly actors: Readonly<Record<string, readonly string[]>>;
  readonly renamed: RenamedTechniques;
}

export interface TechniqueIndex {
  /** Ids of the catalogue items that a sighting of any of the techniques bears on, in the order P1.2, P1.10, P2.1. */
  itemsFor(techniques: readonly string[]): string[];
  /** Ids of the actors known to use any of the techniques, sorted. A shared behaviour, never an attribution. */
  actorsFor(techniques: readonly string[]): string[];
}

/**
 * The index over the generated tables, or over `techniqueTables` of a catalogue just read. Both look-ups take old and new
 * technique ids alike, and the most specific statement: what names the sub-technique itself; only where nothing does, what
 * names its parent. A parent never stands for its sub-techniques: "some T1059" does not say who uses T1059.001.
 */
export function techniqueIndexOf(tables: TechniqueTables): TechniqueIndex {
  return {
    itemsFor: (techniques) => lookedUp(tables.items, tables.renamed, techniques).sort(compareItemIds),
    actorsFor: (techniques) => lookedUp(tables.actors, tables.renamed, techniques).sort(),
  };
}

export function techniqueTables(
  recommendations: readonly Recommendation[],
  actors: readonly Actor[],
  renamed: RenamedTechniques,
): TechniqueTables {
  const items = recommendations.flatMap((recommendation) => recommendation.items);
  return {
    items: table(
      items.flatMap(({ id, techniques }) => techniques.map((technique) => [technique, id])),
      renamed,
    ),
    actors: table(
      actors.flatMap(({ id, techniques }) => techniques.map((technique) => [technique.id, id])),
      renamed,
    ),
    renamed,
  };
}

function lookedUp(
  known: TechniqueTables['items'],
  renamed: RenamedTechniques,
  techniques: readonly string[],
): string[] {
  const found = new Set<string>();
  for (const technique of techniques) {
    const id = currentTechnique(technique, renamed);
    for (const answer of own(known, id) ?? own(known, id.slice(0, 'T1234'.length)) ?? []) found.add(answer);
  }
  return [...found];
}

function table(pairs: readonly string[][], renamed: RenamedTechniques): Record<string, string[]> {
  const byTechnique = new Map<string, Set<string>>();
  for (const [technique = '', id = ''] of pairs) {
    const current = currentTechnique(technique, renamed);
    byTechnique.set(current, (byTechnique.get(current) ?? new Set()).add(id));
  }
  const rows = [...byTechnique].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(rows.map(([technique, ids]) => [technique, [...ids].sort(compareItemIds)]));
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** By letter, then by the numbers as numbers; anything else in plain character order. */
function compareItemIds(a: string, b: string): number {
  const [letterA, partA, itemA] = partsOf(a);
  const [letterB, partB, itemB] = partsOf(b);
  if (letterA !== letterB) return letterA < letterB ? -1 : 1;
  return partA - partB || itemA - itemB;
}

function partsOf(id: string): [string, number, number] {
  const parts = /^([A-Z])(\d+)\.(\d+)$/.exec(id);
  return parts ? [parts[1] ?? '', Number(parts[2]), Number(parts[3])] : [id, 0, 0];
}
