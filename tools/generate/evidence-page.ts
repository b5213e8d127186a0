import { langs } from '#catalog/lang.ts';
import type { Catalog } from '#catalog/load-catalog.ts';
import { type Page, pageIn, tableLines } from './page.ts';
import type { GeneratedFile } from './product.ts';
import { readCatalog } from './read-catalog.ts';

/** docs/reference/evidence.<lang>.md: every evidence type, its usual forms, and the items that need it. */
export function evidencePages(root: URL): GeneratedFile[] {
  const catalog = readCatalog(root);
  return langs.map((lang) => ({
    path: `docs/reference/evidence.${lang}.md`,
    text: `${pageLines(catalog, pageIn(lang, root)).join('\n')}\n`,
  }));
}

function pageLines(catalog: Catalog, page: Page): string[] {
  const head = ['evidence-type', 'meaning', 'formats', 'needed-by'].map((column) => page.say(`docs.column-${column}`));
  const types = [...catalog.evidence.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = types.map((type) => [
    `\`${type.id}\``,
    page.cell(type.label),
    page.cell(type.formats),
    neededBy(type.id, catalog).join(page.say('docs.list-comma')),
  ]);
  return [
    `<!-- ${page.say('docs.source', { source: 'catalog/evidence' })} -->`,
    `# ${page.say('docs.evidence-title')}`,
    '',
    page.say('docs.evidence-lead', { count: types.length }),
    '',
    ...tableLines(head, rows),
  ];
}

function neededBy(type: string, catalog: Catalog): string[] {
  const items = catalog.recommendations.flatMap((recommendation) => recommendation.items);
  return items.filter(({ evidence }) => evidence.includes(type)).map(({ id }) => id);
}
