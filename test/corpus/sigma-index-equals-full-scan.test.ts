import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildRuleSet } from '#questions/sigma/rule-set.ts';
import {
  CorpusLogs,
  corpus,
  filesBelow,
  matcherOf,
  publishedRules,
  rulesBelow,
  windowsLogSources,
} from './sigma-corpus.ts';

describe.skipIf(!existsSync(corpus))('all public rules (skipped where ../shared/data is absent)', () => {
  it('match the same records of every event log by the index as by the full scan', () => {
    const rules = [...publishedRules(), ...rulesBelow('sigma/deprecated'), ...rulesBelow('sigma/unsupported')];
    const set = buildRuleSet(rules, windowsLogSources, true);
    const [indexed, scanned] = [matcherOf(set, false), matcherOf(set, true)];
    const logs = new CorpusLogs();
    const paths = [...filesBelow('evtx', '.evtx'), ...filesBelow('sigma-regression', '.evtx')];
    let records = 0;
    let matches = 0;
    const differing: unknown[] = [];
    for (const path of paths) {
      logs.read(path, (event) => {
        records++;
        const fast = [...indexed.match(event)];
        const slow = scanned.match(event);
        matches += slow.length;
        if (fast.join() !== slow.join()) differing.push({ path, record: event.recordId, fast, slow: [...slow] });
      });
    }
    expect(differing).toEqual([]);
    expect(indexed.askedGroups()).toEqual(scanned.askedGroups());
    expect(paths.length).toBeGreaterThan(660);
    expect(records).toBeGreaterThan(46_000);
    expect(matches).toBeGreaterThan(7_000);
  });
});
