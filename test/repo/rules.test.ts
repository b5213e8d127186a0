import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readLogSources } from '#catalog/log-sources.ts';
import { loadRules } from '#questions/sigma/load-rules.ts';
import { Matcher } from '#questions/sigma/matcher.ts';
import { buildRuleSet } from '#questions/sigma/rule-set.ts';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './planted-tree.ts';
import { sampleEvent } from './sample-event.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const logSources = readdirSync(join(projectRoot, 'catalog/fields')).map((name) =>
  readLogSources(load(read(`catalog/fields/${name}`))),
);

const items = read('catalog/ids.txt').split(/\s+/);

/** Our own rules, and the template they are stamped from. */
const rules = [
  'tools/templates/rule/template-rule.yml',
  ...readdirSync(join(projectRoot, 'rules'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yml') && !path.startsWith('placeholders/'))
    .map((path) => `rules/${path}`)
    .sort(),
];

describe.each(rules)('%s', (path) => {
  const loaded = loadRules({ path, license: 'Apache-2.0', text: read(path) }, new Map());
  const samples = (kind: 'hit' | 'miss') =>
    read(path.replace(/yml$/, `${kind}.ndjson`))
      .trimEnd()
      .split('\n');

  const matches = (line: string, index: number) => {
    const ruleSet = buildRuleSet(loaded, logSources, false);
    const source = {
      ...ruleSet,
      groups: ruleSet.groups.map((group) => group.logSource),
      group: (at: number) => groupAt(ruleSet, at),
    };
    return new Matcher(source).match(sampleEvent(index, loaded[0]?.meta.logSource.product ?? null, line)).length > 0;
  };

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
    for (const [index, line] of samples('hit').entries()) expect(matches(line, index), `hit ${index + 1}`).toBe(true);
    for (const [index, line] of samples('miss').entries())
      expect(matches(line, index), `miss ${index + 1}`).toBe(false);
  });
});

it('no two rules of ours share an id, and no sample has lost its rule', () => {
  const ids = rules.map((path) => /^id: (\S+)$/m.exec(read(path))?.[1]);
  expect(new Set(ids).size).toBe(rules.length);
  const samples = readdirSync(join(projectRoot, 'rules'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ndjson'),
  );
  const lost = samples.filter(
    (path) => !existsSync(join(projectRoot, 'rules', path.replace(/(?:hit|miss)\.ndjson$/, 'yml'))),
  );
  expect(lost.map((path) => basename(path))).toEqual([]);
});

function groupAt(ruleSet: ReturnType<typeof buildRuleSet>, index: number) {
  const group = ruleSet.groups[index];
  if (!group) throw new Error(`group ${index} of ${ruleSet.groups.length}`);
  return group;
}
