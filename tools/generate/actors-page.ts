import type { Actor } from '#catalog/actor.ts';
import { langs } from '#catalog/lang.ts';
import type { Catalog } from '#catalog/load-catalog.ts';
import { behaviourLines, huntLines } from './actor-behaviours.ts';
import { escaped, type Page, pageIn } from './page.ts';
import type { GeneratedFile } from './product.ts';
import { readCatalog } from './read-catalog.ts';

/** The notice that the terms of use of ATT&CK ask every copy to carry, in its own words. */
const mitreNotice =
  '© The MITRE Corporation. This work is reproduced and distributed with the permission of The MITRE Corporation.';

/** docs/reference/actors.<lang>.md: names with their sources, techniques, software and telling behaviours of the six actors. */
export function actorsPages(root: URL): GeneratedFile[] {
  const catalog = readCatalog(root);
  return langs.map((lang) => ({
    path: `docs/reference/actors.${lang}.md`,
    text: `${pageLines(catalog, pageIn(lang, root)).join('\n')}\n`,
  }));
}

function pageLines(catalog: Catalog, page: Page): string[] {
  return [
    `<!-- ${page.say('docs.source', { source: 'catalog/actors' })} -->`,
    `# ${page.say('docs.actors-title')}`,
    '',
    page.say('docs.actors-lead'),
    '',
    page.say('docs.actors-names-lead'),
    '',
    page.say('docs.actors-behaviours-lead'),
    '',
    page.say('docs.actors-licence', { notice: mitreNotice }),
    ...catalog.actors.flatMap((actor) => sectionLines(actor, page)),
    ...huntLines(catalog, page),
  ];
}

function sectionLines(actor: Actor, page: Page): string[] {
  const { attackId, attackName, attackVersion, campaigns } = actor;
  const related = actor.related.map(({ name }) => name);
  return [
    '',
    `## ${escaped(actor.name)}`,
    '',
    `- ${page.say('docs.actor-known-as', { id: attackId, name: escaped(attackName), version: attackVersion })}`,
    ...nameLines(actor, page),
    ...(related.length > 0 ? [`- ${page.say('docs.actor-related', { names: list(related, page) })}`] : []),
    ...(campaigns.length > 0 ? [`- ${page.say('docs.actor-campaigns', { names: list(campaigns, page) })}`] : []),
    `- ${softwareLine(actor, page)}`,
    '',
    page.say('docs.actor-techniques', { count: actor.techniques.length }),
    '',
    ...actor.techniques.map((technique) => `- ${techniqueLine(technique, attackId)}`),
    ...behaviourLines(actor, page),
  ];
}

function nameLines(actor: Actor, page: Page): string[] {
  const sources = [...new Set(actor.synonyms.map(({ source }) => source))];
  return sources.map((source) => {
    const names = actor.synonyms.filter((synonym) => synonym.source === source).map(({ name }) => name);
    return `- ${page.say(`docs.names-${source.replaceAll('.', '-')}`, { names: list(names, page) })}`;
  });
}

function softwareLine({ software }: Actor, page: Page): string {
  const names = software.map(({ id, name }) => `${id} ${name}`);
  if (names.length === 0) return page.say('docs.actor-no-software');
  return page.say('docs.actor-software', { names: list(names, page) });
}

function techniqueLine({ id, name, via }: Actor['techniques'][number], group: string): string {
  const only = via.includes(group) ? '' : ` (${via.join(', ')})`;
  return `${id} ${escaped(name)}${only}`;
}

function list(names: readonly string[], page: Page): string {
  return names.map(escaped).join(page.say('docs.list-comma'));
}
