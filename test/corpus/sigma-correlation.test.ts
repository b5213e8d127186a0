import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { correlateSorted } from '#questions/sigma/correlation/correlate-sorted.ts';
import { Correlator } from '#questions/sigma/correlation/correlator.ts';
import type { CorrelationFinding } from '#questions/sigma/correlation/finding.ts';
import { compareHits, type Hit } from '#questions/sigma/correlation/hit.ts';
import { HitValues } from '#questions/sigma/correlation/hit-values.ts';
import { planCorrelations } from '#questions/sigma/correlation/plan.ts';
import type { RuleEntry } from '#questions/sigma/rule-entry.ts';
import { buildRuleSet, type RuleSet } from '#questions/sigma/rule-set.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { corpus, CorpusLogs, filesBelow, matcherOf, rulesBelow, windowsLogSources } from './sigma-corpus.ts';

const guessing = 'evtx/hayabusa-samples/DeepBlueCLI/smb-password-guessing-security.evtx';

/** Correlation rules of Hayabusa's authors, over all public event logs. */
describe.skipIf(!existsSync(join(corpus, 'hayabusa-rules')))('published correlations (needs ../shared/data)', () => {
  let set: RuleSet;
  let hits: Hit[];
  beforeAll(() => {
    set = buildRuleSet(rulesBelow('hayabusa-rules/hayabusa'), windowsLogSources, false);
    hits = hitsOf(set);
  });

  it('are read, with their rules from the same file; the older way of counting keeps its reason', () => {
    const read = set.rules.filter(({ correlation }) => correlation !== undefined);
    expect(read.map(({ meta }) => meta.title)).toEqual(['User Guessing', 'PW Guessing', 'PW Spray']);
    const refused = set.rules.filter(({ meta }) => meta.path.endsWith('_Cnt_Deprecated.yml'));
    expect(refused.map(({ refused: why }) => why?.key)).toEqual(refused.map(() => 'sigma.condition-aggregation'));
    expect(refused).toHaveLength(3);
  });

  it('find the password guessing of 3,558 tries and nothing else', () => {
    const correlator = new Correlator(planCorrelations(set.rules));
    for (const hit of hits) correlator.add(hit);
    const found = correlator.finish(new Map());
    expect(found.map(({ rule }) => set.rules[rule]?.meta.title)).toEqual(['PW Guessing']);
    const tries = hits.filter(({ rule, sha256 }) => sha256 === guessing && found[0]?.perRule[0]?.rule === rule);
    expect(found[0]).toMatchObject({
      count: tries.length,
      firstUs: Math.min(...tries.map(({ timeUs }) => timeUs)),
      lastUs: Math.max(...tries.map(({ timeUs }) => timeUs)),
    });
    expect(tries).toHaveLength(3_558);
    expect(found[0]?.group.find(({ name }) => name === 'IpAddress')?.value).toBe('192.168.198.149');
    expect(found[0]?.group.find(({ name }) => name === 'ProcessName')?.state).toBe('missing');
  });

  it('find the same where hits come sorted from a store', async () => {
    const plan = planCorrelations(set.rules);
    const whole = new Correlator(plan);
    for (const hit of hits) whole.add(hit);
    const sorted = hits.toSorted(compareHits);
    const found: CorrelationFinding[] = [];
    for await (const each of correlateSorted(plan, streamOf(sorted), new Map(), { stretch: 100 })) found.push(each);
    expect(JSON.stringify(found)).toBe(JSON.stringify(whole.finish(new Map())));
  });
});

function hitsOf(set: RuleSet): Hit[] {
  const logSourceOf = (rule: number) => (set.rules[rule] as RuleEntry).meta.logSource;
  const values = new HitValues(planCorrelations(set.rules).needs, logSourceOf, windowsLogSources, () => '');
  const matcher = matcherOf(set, false);
  const logs = new CorpusLogs();
  const hits: Hit[] = [];
  for (const sha256 of filesBelow('evtx', '.evtx'))
    logs.read(sha256, (event) => {
      const { timeUs, offset, recordId: record, host } = event;
      for (const rule of matcher.match(event)) {
        const wanted = values.of(rule, event);
        if (wanted !== null) hits.push({ rule, timeUs, sha256, offset, record, host, values: wanted });
      }
    });
  return hits;
}

async function* streamOf(hits: readonly Hit[]): AsyncGenerator<Hit> {
  yield* hits;
}
