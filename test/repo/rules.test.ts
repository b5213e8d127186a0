import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadOurRule, matchesSample, readText, rulePaths } from './our-rule.ts';
import { projectRoot } from './planted-tree.ts';

const items = readText('catalog/ids.txt').split(/\s+/);

/** Our own rules, and the template they are stamped from. */
const rules = ['tools/templates/rule/template-rule.yml', ...rulePaths];

describe.each(rules)('%s', (path) => {
  const loaded = loadOurRule(path);
  const samples = (kind: 'hit' | 'miss') =>
    readText(path.replace(/yml$/, `${kind}.ndjson`))
      .trimEnd()
      .split('\n');

  it('is one rule, with an id, a title in both languages, a level, an author and a technique', () => {
    expect(loaded).toHaveLength(1);
    expect(loaded[0]?.outcome).toHaveProperty('node');
    const meta = loaded[0]?.meta;
    expect(meta?.id).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect([meta?.title, meta?.titleJa, meta?.level, meta?.author, meta?.license]).not.toContain('');
    expect(meta?.items.filter((item) => !items.includes(item))).toEqual([]);
    expect(meta?.techniques).not.toEqual([]);
  });

  it('matches each of its hits and none of its misses', () => {
    for (const [index, line] of samples('hit').entries())
      expect(matchesSample(loaded, line, index), `hit ${index + 1}`).toBe(true);
    for (const [index, line] of samples('miss').entries())
      expect(matchesSample(loaded, line, index), `miss ${index + 1}`).toBe(false);
  });
});

it('no two rules of ours share an id, and no sample has lost its rule', () => {
  const ids = rules.map((path) => /^id: (\S+)$/m.exec(readText(path))?.[1]);
  expect(new Set(ids).size).toBe(rules.length);
  const samples = readdirSync(join(projectRoot, 'rules'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ndjson'),
  );
  const lost = samples.filter(
    (path) => !existsSync(join(projectRoot, 'rules', path.replace(/(?:hit|miss)\.ndjson$/, 'yml'))),
  );
  expect(lost.map((path) => basename(path))).toEqual([]);
});
