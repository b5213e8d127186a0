import { readdirSync, readFileSync } from 'node:fs';
import type { Lang } from '#catalog/lang.ts';
import { loadCatalog } from '#catalog/load-catalog.ts';
import { ownPaths } from '../paths.ts';

/** An item of the catalogue and what answers it today. */
export interface CatalogItem {
  readonly id: string;
  readonly title: string;
  /** Ids of questions, the catalogue's own first; empty where nothing is automated yet. */
  readonly answeredBy: readonly string[];
}

/** A question that can be asked, and the items it bears on. */
export interface AskableRule {
  readonly id: string;
  readonly recommendations: readonly string[];
}

/** Every item of the catalogue, in the order of the advisory. */
export function catalogItems(rules: readonly AskableRule[], lang: Lang): CatalogItem[] {
  const byItem = new Map<string, string[]>();
  for (const { id, recommendations } of rules) {
    for (const item of recommendations) byItem.set(item, [...(byItem.get(item) ?? []), id]);
  }
  return readRecommendations()
    .flatMap((recommendation) => recommendation.items)
    .map(({ id, title, answeredBy }) => ({
      id,
      title: title[lang],
      answeredBy: [...new Set([...answeredBy, ...(byItem.get(id) ?? [])])],
    }));
}

function readRecommendations() {
  const folder = `${ownPaths.root}/catalog/recommendations`;
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const catalog = loadCatalog(
    names.map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') })),
  );
  if (!catalog.ok) throw new Error(`catalog/ breaks its schema: ${catalog.error.map(({ path }) => path).join(', ')}`);
  return catalog.value.recommendations;
}
