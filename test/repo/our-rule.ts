import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { correlateEvents } from '#app/correlation/correlate-events.ts';
import { objectEvent } from '#base/object-event.ts';
import { readLogSources } from '#catalog/log-sources.ts';
import { loadRules } from '#questions/sigma/load-rules.ts';
import { Matcher } from '#questions/sigma/matcher.ts';
import type { LoadedRule } from '#questions/sigma/rule.ts';
import { buildRuleSet, type RuleSet } from '#questions/sigma/rule-set.ts';
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
  return (
    matcherOf(buildRuleSet([...loaded], logSources, false)).match(
      sampleEvent(index, loaded[0]?.meta.logSource.product ?? null, line),
    ).length > 0
  );
}

/** What the correlation of a file comes to over all lines of a sample: the number of its findings. */
export function findingsInSample(loaded: readonly LoadedRule[], lines: readonly string[]): number {
  const ruleSet = buildRuleSet([...loaded], logSources, false);
  const base = ruleSet.rules.find(({ correlation }) => correlation === undefined);
  const product = base?.meta.logSource.product ?? '';
  const events = lines.map((line) => objectEvent(product, JSON.parse(line)));
  return correlateEvents(ruleSet.rules, matcherOf(ruleSet), events).length;
}

function matcherOf(ruleSet: RuleSet): Matcher {
  const groups = ruleSet.groups.map((group) => group.logSource);
  return new Matcher({ ...ruleSet, groups, group: (at) => groupAt(ruleSet, at) });
}

function groupAt(ruleSet: RuleSet, index: number) {
  const group = ruleSet.groups[index];
  if (!group) throw new Error(`group ${index} of ${ruleSet.groups.length}`);
  return group;
}
