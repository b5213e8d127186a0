import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { techniqueTablesOfCatalog } from '#catalog/generated/technique-tables.ts';
import { techniqueTables } from '#catalog/technique-index.ts';
import { readCatalog } from '../../tools/generate/read-catalog.ts';

const root = new URL('../../', import.meta.url);
const catalog = readCatalog(root);
const items = catalog.recommendations.flatMap((recommendation) => recommendation.items);
/** Lines `P4.2`, or `P4.2 -> P4.12` for an id whose successor means something else. */
const ledger = readFileSync(new URL('catalog/ids.txt', root), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' -> '));

describe('items', () => {
  it('are those of the ledger, in its order: an id is never removed, renamed or used again', () => {
    const current = ledger.filter(([, successor]) => successor === undefined).map(([id]) => id);
    expect(items.map(({ id }) => id)).toEqual(current);
    expect(ledger.filter(([, successor]) => successor !== undefined && !current.includes(successor))).toEqual([]);
    expect(new Set(ledger.map(([id]) => id)).size).toBe(ledger.length);
    expect(ledger.length).toBeGreaterThanOrEqual(208);
  });

  it('stand in the file of their recommendation, and every recommendation has its own place in the order', () => {
    for (const { id, items: own } of catalog.recommendations)
      expect(own.filter((item) => !item.id.startsWith(`${id}.`))).toEqual([]);
    expect(catalog.recommendations.map(({ order }) => order)).toEqual(Array.from({ length: 38 }, (_, i) => i + 1));
  });

  it('ask for evidence that the catalogue knows, and no evidence type is asked for by none', () => {
    const asked = new Set(items.flatMap(({ evidence }) => evidence));
    expect([...asked].filter((id) => !catalog.evidence.has(id))).toEqual([]);
    expect([...catalog.evidence.keys()].filter((id) => !asked.has(id))).toEqual([]);
  });

  it('list techniques sorted, once each, and by the ids ATT&CK uses today', () => {
    for (const { techniques } of items) {
      expect([...new Set(techniques)].sort()).toEqual(techniques);
      expect(techniques.filter((id) => Object.hasOwn(catalog.renamedTechniques, id))).toEqual([]);
    }
  });

  it('are answered only by plugins and rules that exist', () => {
    const answers = items.flatMap(({ id, answeredBy }) => answeredBy.map((answer) => `${id} ${answer}`));
    const known = pluginIds();
    expect(answers.filter((answer) => !known.has(answer.split(' ')[1] ?? ''))).toEqual([]);
  });

  it('have Japanese in every Japanese text', () => {
    const texts = [
      ...catalog.recommendations.flatMap(({ purpose }) => [purpose]),
      ...items.flatMap(({ statement }) => [statement]),
    ];
    expect(texts.filter(({ ja }) => !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(ja))).toEqual([]);
  });

  it('avoid the mistranslations known from the Japanese version of the advisory', () => {
    const japanese = [...catalog.recommendations, ...items].map((one) => JSON.stringify(one));
    for (const trap of ['後始末', '脅威要因', '搾取', '現地', '警告モード', '認証されていない'])
      expect(japanese.filter((text) => text.includes(trap))).toEqual([]);
  });
});

describe('reference pages', () => {
  it.each([
    ['en', 'Not automated'],
    ['ja', '自動化なし'],
  ])('say in %s of every item without an answer that it is not automated', (lang, words) => {
    const page = readFileSync(new URL(`docs/reference/recommendations.${lang}.md`, root), 'utf8');
    const rows = new Map(page.split('\n').map((line) => [line.split(' ')[1], line]));
    for (const { id, answeredBy } of items) {
      expect(rows.get(id)?.includes(`| ${words}`)).toBe(answeredBy.length === 0);
      for (const answer of answeredBy) expect(rows.get(id)).toContain(`\`${answer}\``);
    }
  });
});

describe('actors', () => {
  it('are the six of the advisory', () => {
    const ids = catalog.actors.map(({ id }) => id);
    expect(ids).toEqual(['apt27', 'apt30', 'apt31', 'gallium', 'ke3chang', 'mustang-panda']);
  });

  it('have techniques only by their own group or campaigns', () => {
    for (const { attackId, campaigns, techniques } of catalog.actors) {
      const strangers = techniques.flatMap(({ via }) => via).filter((id) => id !== attackId && !campaigns.includes(id));
      expect(strangers).toEqual([]);
    }
  });
});

describe('technique tables', () => {
  it('follow every renaming in one step', () => {
    const { renamedTechniques } = catalog;
    expect(Object.values(renamedTechniques).filter((to) => Object.hasOwn(renamedTechniques, to))).toEqual([]);
  });

  it('hold what the catalogue says', () => {
    const { recommendations, actors, renamedTechniques } = catalog;
    expect(techniqueTablesOfCatalog).toEqual(techniqueTables(recommendations, actors, renamedTechniques));
  });
});

const mission = new URL('../shared/mission/catalogue.json', root);

describe.skipIf(!existsSync(mission))(
  'the catalogue beside its specification (skipped where ../shared is absent)',
  () => {
    // Japanese titles that the catalogue words better than the specification; each with its reason.
    const reworded: Record<string, string> = {
      'P6.5': 'the provider is the one of P6, so both are called the same',
      'R4.4': 'the readers are authorities as often as companies',
      'R5.3': 'a breach register is about personal data',
    };

    it('has the same items with the same titles, tiers, kinds and evidence', () => {
      const specified: readonly SpecifiedItem[] = JSON.parse(readFileSync(mission, 'utf8'));
      const ours = new Map(items.map((item) => [item.id, item]));
      expect(specified.map(({ id }) => id).sort()).toEqual([...ours.keys()].sort());
      for (const { id, title, tier, kind, evidence } of specified) {
        const japanese = id in reworded ? {} : { ja: title.ja };
        expect(ours.get(id)).toMatchObject({ tier, kind, evidence, title: { en: title.en, ...japanese } });
      }
    });
  },
);

interface SpecifiedItem {
  readonly id: string;
  readonly title: { readonly en: string; readonly ja: string };
  readonly tier: string;
  readonly kind: string;
  readonly evidence: readonly string[];
}

/** Names of plugin files and of our own rules: file name = id. */
function pluginIds(): Set<string> {
  const folders = ['src/questions', 'src/cases', 'src/reports', 'rules'].map((folder) => new URL(`${folder}/`, root));
  const names = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  return new Set(names.map((name) => name.replace(/^.*\//, '').replace(/\.(?:ts|yml)$/, '')));
}
