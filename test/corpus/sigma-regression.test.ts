import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Matcher } from '#questions/sigma/matcher.ts';
import type { LoadedRule } from '#questions/sigma/rule.ts';
import { buildRuleSet, type RuleSet } from '#questions/sigma/rule-set.ts';
import exceptions from './sigma-regression-exceptions.json' with { type: 'json' };
import {
  CorpusLogs,
  corpus,
  filesBelow,
  matcherOf,
  publishedRules,
  rulesBelow,
  windowsLogSources,
} from './sigma-corpus.ts';

/** The public Sigma rules, and the event logs their authors say each of them fires on. */
describe.skipIf(!existsSync(corpus))('the published Sigma rules (skipped where ../shared/data is absent)', () => {
  let loaded: readonly LoadedRule[];
  let set: RuleSet;
  let matcher: Matcher;
  const logs = new CorpusLogs();
  beforeAll(() => {
    loaded = publishedRules();
    set = buildRuleSet(loaded, windowsLogSources, false);
    matcher = matcherOf(set, false);
  });

  it('load, all 3,780, but for those whose placeholders only a user can set', () => {
    expect(filesBelow('sigma', '.yml').filter((path) => path.startsWith('sigma/rules'))).toHaveLength(3_780);
    expect(loaded).toHaveLength(3_780);
    expect(countsOf(set.rules.map((rule) => rule.refused?.key ?? 'loaded'))).toEqual({
      loaded: 3_755,
      'sigma.placeholder-unset': 25,
    });
  });

  it('that their authors gave up (87 files, 92 documents) are refused for what Sigma 2.1 has not, or load switched off', () => {
    expect(filesBelow('sigma/unsupported', '.yml')).toHaveLength(87);
    const given = rulesBelow('sigma/unsupported');
    const reasons = buildRuleSet(given, windowsLogSources, false).rules.map((rule) => rule.refused?.key);
    expect(countsOf(reasons)).toEqual({
      'sigma.condition-aggregation': 55,
      'sigma.condition-names-nothing': 4,
      'sigma.rule-collection': 3,
      'sigma.title-missing': 5,
      'sigma.rule-off': 25,
    });
    expect(buildRuleSet(given, windowsLogSources, true).rules.filter((rule) => rule.refused === null)).toHaveLength(25);
  });

  it('fire on their logs, as often as stated or as a table explains', () => {
    const pairs = truth();
    expect(pairs).toHaveLength(162);
    const index = new Map(set.rules.map((rule, i) => [rule.meta.id, i]));
    const silent: string[] = [];
    const other: unknown[] = [];
    for (const { path, rule, stated, records } of pairs) {
      const fired: string[] = [];
      let read = 0;
      logs.read(`sigma-regression/${path}`, (event) => {
        read++;
        if (matcher.match(event).includes(index.get(rule) ?? -1)) fired.push(event.recordId);
      });
      expect(read, path).toBe(records);
      if (fired.length === 0) silent.push(path);
      if (stated !== null && stated !== fired.length)
        other.push({ path, rule, stated, seen: fired.length, records: fired, why: expect.any(String) });
    }
    expect(silent).toEqual([]);
    expect(exceptions).toEqual(other);
  });

  it('of other products match nothing on any Windows log', () => {
    const products = new Map<string, number>();
    for (const path of [...filesBelow('evtx', '.evtx'), ...filesBelow('sigma-regression', '.evtx')]) {
      logs.read(path, (event) => {
        for (const rule of matcher.match(event)) {
          const product = set.rules[rule]?.meta.logSource.product ?? 'any product';
          products.set(product, (products.get(product) ?? 0) + 1);
        }
      });
    }
    expect([...products.keys()].sort()).toEqual(['any product', 'windows']);
    expect(products.get('windows')).toBeGreaterThan(7_000);
  });
});

interface Pair {
  readonly path: string;
  readonly rule: string;
  readonly stated: number | null;
  readonly records: number;
}

/** TRUTH.csv; a title may hold commas, so the numbers are counted from the end. */
function truth(): Pair[] {
  const lines = readFileSync(join(corpus, 'sigma-regression/TRUTH.csv'), 'utf8').trim().split(/\r?\n/).slice(1);
  return lines.map((line) => {
    const cells = line.split(',');
    const stated = cells.at(-2);
    return {
      path: cells[0] as string,
      rule: cells[3] as string,
      stated: stated === '' ? null : Number(stated),
      records: Number(cells.at(-1)),
    };
  });
}

function countsOf(keys: readonly (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[String(key)] = (counts[String(key)] ?? 0) + 1;
  return counts;
}
