import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsInSample, loadOurRule, matchesSample, readText, rulePaths } from './our-rule.ts';
import { projectRoot } from './planted-tree.ts';

const items = readText('catalog/ids.txt').split(/\s+/);

/** Our own rules, and the template they are stamped from. */
const rules = ['tools/templates/rule/template-rule.yml', ...rulePaths];
const isCorrelation = (path: string) => path.startsWith('rules/correlation/');
const plainRules = rules.filter((path) => !isCorrelation(path));

const samplesOf = (path: string, kind: 'hit' | 'miss') =>
  readText(path.replace(/yml$/, `${kind}.ndjson`))
    .trimEnd()
    .split('\n');

describe.each(rules)('%s', (path) => {
  it('has an id, a title in both languages, a level, an author and a technique', () => {
    const meta = loadOurRule(path)[0]?.meta;
    expect(meta?.id).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect([meta?.title, meta?.titleJa, meta?.level, meta?.author, meta?.license]).not.toContain('');
    expect(meta?.items.filter((item) => !items.includes(item))).toEqual([]);
    expect(meta?.techniques).not.toEqual([]);
  });
});

describe.each(plainRules)('%s', (path) => {
  const loaded = loadOurRule(path);

  it('is one rule', () => {
    expect(loaded).toHaveLength(1);
    expect(loaded[0]?.outcome).toHaveProperty('node');
  });

  it('matches each of its hits and none of its misses', () => {
    for (const [index, line] of samplesOf(path, 'hit').entries())
      expect(matchesSample(loaded, line, index), `hit ${index + 1}`).toBe(true);
    for (const [index, line] of samplesOf(path, 'miss').entries())
      expect(matchesSample(loaded, line, index), `miss ${index + 1}`).toBe(false);
  });
});

describe.each(rules.filter(isCorrelation))('%s', (path) => {
  const loaded = loadOurRule(path);

  it('is a correlation, and behind it the rules that only serve it, titled in both languages', () => {
    const [first, ...served] = loaded;
    expect(first?.outcome).toHaveProperty('correlation');
    expect(served.map(({ outcome }) => 'node' in outcome)).toEqual(served.map(() => true));
    expect(loaded.flatMap(({ meta }) => [meta.title, meta.titleJa])).not.toContain('');
  });

  it('finds one thing in its hits together, and nothing in its misses', () => {
    expect(findingsInSample(loaded, samplesOf(path, 'hit'))).toBe(1);
    expect(findingsInSample(loaded, samplesOf(path, 'miss'))).toBe(0);
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
