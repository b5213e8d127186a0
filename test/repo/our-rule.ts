import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Columns } from '#app/scan/columns.ts';
import { objectEvent } from '#base/object-event.ts';
import { readLogSources } from '#catalog/log-sources.ts';
import { Correlator } from '#questions/sigma/correlation/correlator.ts';
import { HitValues } from '#questions/sigma/correlation/hit-values.ts';
import { planCorrelations } from '#questions/sigma/correlation/plan.ts';
import { loadRules } from '#questions/sigma/load-rules.ts';
import { Matcher } from '#questions/sigma/matcher.ts';
import type { RuleEntry } from '#questions/sigma/rule-entry.ts';
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
  const plan = planCorrelations(ruleSet.rules);
  const metaOf = (rule: number) => (ruleSet.rules[rule] as RuleEntry).meta;
  const columns = new Columns();
  const values = new HitValues(
    plan.needs,
    (rule) => metaOf(rule).logSource,
    logSources,
    (event, name) => columns.value(event, name),
  );
  const matcher = matcherOf(ruleSet);
  const correlator = new Correlator(plan);
  const product = metaOf([...plan.needs.keys()][0] ?? 0).logSource.product ?? '';
  for (const [offset, line] of lines.entries()) {
    const event = objectEvent(product, JSON.parse(line));
    const { timeUs, host } = event;
    for (const rule of matcher.match(event)) {
      const wanted = values.of(rule, event) ?? [];
      correlator.add({ rule, timeUs, sha256: '', offset, record: '', host, values: wanted });
    }
  }
  return correlator.finish(new Map()).length;
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
