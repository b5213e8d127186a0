import { existsSync, readFileSync, statSync } from 'node:fs';
import { objectEvent } from '#base/object-event.ts';
import { techniqueTablesOfCatalog } from '#catalog/generated/technique-tables.ts';
import type { Lang } from '#catalog/lang.ts';
import { techniqueIndexOf } from '#catalog/technique-index.ts';
import type { CoverageRule } from '#questions/coverage/coverage.ts';
import type { Node } from '#questions/sigma/ast.ts';
import { Matcher, type RuleSource } from '#questions/sigma/matcher.ts';
import { openRules, packedRuleEntries } from '#questions/sigma/packed-rules.ts';
import type { RuleMeta } from '#questions/sigma/rule.ts';
import { ruleOutputs } from '../scan/rule-outputs.ts';

/** The rules of a compiled set that can be asked, each with what shows that it works. `fired`: what findings call a rule. */
export function coverageRules(packed: Uint8Array, fired: ReadonlySet<string>, lang: Lang): CoverageRule[] {
  const source = openRules(packed);
  const nodes = nodesOf(source);
  const matcher = new Matcher(source);
  const entries = packedRuleEntries(packed);
  const outputOf = ruleOutputs(entries, techniqueIndexOf(techniqueTablesOfCatalog), lang);
  return entries.flatMap(({ meta, refused }, index): CoverageRule[] => {
    const node = nodes.get(index);
    if (refused !== null || node === undefined) return [];
    const { question, ref } = outputOf(index);
    const { techniques, logSource } = meta;
    const sampleFires = samplesFire(meta, index, matcher);
    return [{ id: question, title: ref.title, techniques, logSource, node, sampleFires, fired: fired.has(question) }];
  });
}

function nodesOf(source: RuleSource): ReadonlyMap<number, Node> {
  const rules = source.groups.flatMap((_, group) => source.group(group).rules);
  return new Map(rules.map(({ rule, node }) => [rule, node]));
}

/** Samples are a page of events. */
const MAX_SAMPLE_BYTES = 1 << 20;

/** Beside `name.yml` stands `name.hit.ndjson`, an event a line; every one of them has to fire. */
function samplesFire({ path, logSource }: RuleMeta, rule: number, matcher: Matcher): boolean {
  const sample = path.replace(/\.ya?ml$/, '.hit.ndjson');
  if (sample === path || !existsSync(sample) || statSync(sample).size > MAX_SAMPLE_BYTES) return false;
  const records = readFileSync(sample, 'utf8').trim().split('\n').map(recordOf);
  return records.every((record) => {
    if (record === null) return false;
    const product = logSource.product ?? String(record['LogProduct'] ?? '');
    return matcher.match(objectEvent(product, record)).includes(rule);
  });
}

function recordOf(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
