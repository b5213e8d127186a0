import { langs } from '#catalog/lang.ts';
import type { Catalog } from '#catalog/load-catalog.ts';
import type { Recommendation, RecommendationItem } from '#catalog/recommendation.ts';
import { type Page, pageIn, tableLines } from './page.ts';
import type { GeneratedFile } from './product.ts';
import { readCatalog } from './read-catalog.ts';

/** docs/reference/recommendations.<lang>.md: every item, the evidence it needs, and what answers it. */
export function recommendationsPages(root: URL): GeneratedFile[] {
  const catalog = readCatalog(root);
  return langs.map((lang) => ({
    path: `docs/reference/recommendations.${lang}.md`,
    text: `${pageLines(catalog, pageIn(lang, root)).join('\n')}\n`,
  }));
}

function pageLines(catalog: Catalog, page: Page): string[] {
  const { recommendations } = catalog;
  const parts = [...new Set(recommendations.map(({ part }) => part))];
  return [
    `<!-- ${page.say('docs.source', { source: 'catalog/recommendations' })} -->`,
    `# ${page.say('docs.recommendations-title')}`,
    '',
    ...leadLines(recommendations, page),
    ...parts.flatMap((part) => [
      `## ${page.say(`docs.part-${part.toLowerCase()}`)}`,
      '',
      ...recommendations.filter((other) => other.part === part).flatMap((one) => sectionLines(one, catalog, page)),
    ]),
  ].slice(0, -1);
}

function leadLines(recommendations: readonly Recommendation[], page: Page): string[] {
  const items = recommendations.flatMap((recommendation) => recommendation.items);
  const core = items.filter(({ tier }) => tier === 'core').length;
  const counts = { parents: recommendations.length, items: items.length, core, deep: items.length - core };
  const answered = items.filter(({ answeredBy }) => answeredBy.length > 0).length;
  return [
    page.say('docs.recommendations-lead', counts),
    '',
    page.say('docs.recommendations-state', { answered }),
    '',
    page.say('docs.recommendations-numbers'),
    '',
  ];
}

function sectionLines(recommendation: Recommendation, catalog: Catalog, page: Page): string[] {
  const { id, title, purpose, references, items } = recommendation;
  const head = ['item', 'tier', 'requirement', 'evidence', 'answered-by'];
  return [
    `### ${id} ${page.cell(title)}`,
    '',
    page.cell(purpose),
    '',
    ...(references.length > 0 ? [page.say('docs.references', { list: numbers(references, page) }), ''] : []),
    ...tableLines(
      head.map((column) => page.say(`docs.column-${column}`)),
      items.map((item) => itemCells(item, catalog, page)),
    ),
    '',
  ];
}

function itemCells(item: RecommendationItem, catalog: Catalog, page: Page): string[] {
  const evidence = item.evidence.map((id) => evidenceLabel(id, catalog, page));
  return [
    item.id,
    page.say(`docs.tier-${item.tier}`),
    `**${page.cell(item.title)}**<br>${page.cell(item.statement)}`,
    evidence.join('<br>'),
    answerOf(item, page),
  ];
}

function evidenceLabel(id: string, catalog: Catalog, page: Page): string {
  const type = catalog.evidence.get(id);
  if (!type) throw new Error(`catalog/evidence has no "${id}"`);
  return page.cell(type.label);
}

function answerOf(item: RecommendationItem, page: Page): string {
  if (item.answeredBy.length > 0) return item.answeredBy.map((id) => `\`${id}\``).join('<br>');
  return page.say('docs.not-automated', { how: page.say(`docs.how-${item.plan.how}`) });
}

function numbers(references: readonly number[], page: Page): string {
  return references.map((number) => `\\[${number}\\]`).join(page.say('docs.list-comma'));
}
