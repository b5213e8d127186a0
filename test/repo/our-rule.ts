import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLogSources } from '#catalog/log-sources.ts';
import { loadRules } from '#questions/sigma/load-rules.ts';
import { Matcher } from '#questions/sigma/matcher.ts';
import type { LoadedRule } from '#questions/sigma/rule.ts';
import { buildRuleSet } from '#questions/sigma/rule-set.ts';
import { load } from 'js-yaml';
import { projectRoot } from './planted-tree.ts';
import { sampleEvent } from './sample-event.ts';

export const readText = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

const logSources = readdirSync(join(projectRoot, 'catalog/fields')).map((name) =>
  readLogSources(load(readText(`catalog/fields/${name}`))),
);

/** Paths of our own rules, below the project. */
export const rulePaths: readonly string[] = readdirSync(join(projectRoot, 'rules'), {
  recursive: true,
  encoding: 'utf8',
})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yml') && !path.startsWith('placeholders/'))
  .map((path) => `rules/${path}`)
  .sort();

export function loadOurRule(path: string): LoadedRule[] {
  return loadRules({ path, license: 'Apache-2.0', text: readText(path) }, new Map());
}

/** Whether the rules match a sample line; `index` tells one sample's shape from another's. */
export function matchesSample(loaded: readonly LoadedRule[], line: string, index: number): boolean {
  const ruleSet = buildRuleSet([...loaded], logSources, false);
  const source = {
    ...ruleSet,
    groups: ruleSet.groups.map((group) => group.logSource),
    group: (at: number) => groupAt(ruleSet, at),
  };
  return new Matcher(source).match(sampleEvent(index, loaded[0]?.meta.logSource.product ?? null, line)).length > 0;
}

function groupAt(ruleSet: ReturnType<typeof buildRuleSet>, index: number) {
  const group = ruleSet.groups[index];
  if (!group) throw new Error(`group ${index} of ${ruleSet.groups.length}`);
  return group;
}
