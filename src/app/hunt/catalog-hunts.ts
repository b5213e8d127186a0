import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Hunt, parseHunt } from '#catalog/hunt.ts';
import type { Lang } from '#catalog/lang.ts';
import { printRules } from '#questions/sigma/print-rules.ts';
import { ownPaths } from '../paths.ts';

/** The hunts of the catalogue, by id. */
export function readHunts(): readonly Hunt[] {
  const folder = join(ownPaths.root, 'catalog', 'hunts');
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const read = parseHunt(readFileSync(join(folder, name), 'utf8'), `hunts/${name}`);
      if (!read.ok) throw new Error(`catalog/hunts/${name} cannot be read`);
      return read.value;
    });
}

/** A hunt as the text of a rule file; null for one that no rule can say. */
export function huntAsRules(hunt: Hunt, lang: Lang): string | null {
  const documents = documentsOf(hunt, lang);
  return documents.length === 0 ? null : printRules(documents);
}

function documentsOf({ id, title, techniques, items, actors, question, mark }: Hunt, lang: Lang): unknown[] {
  if (question.sigma === undefined) return [];
  const about = {
    title: title[lang],
    status: 'experimental',
    level: mark === 'K' ? 'low' : 'medium',
    author: 'Holdfast contributors',
    tags: techniques.map((technique) => `attack.${technique.toLowerCase()}`),
    custom: { title_ja: title.ja, holdfast: { items, actors } },
  };
  const { logsource, detection } = question.sigma;
  if (question.correlation === undefined) return [{ ...about, id, logsource, detection }];
  const base = {
    title: `${title.en} (events)`,
    name: `${id}-events`,
    status: 'experimental',
    level: 'informational',
    logsource,
    detection,
  };
  return [base, { ...about, id, correlation: { ...question.correlation, rules: [`${id}-events`] } }];
}
