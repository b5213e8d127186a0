import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildRuleSet } from '#questions/sigma/rule-set.ts';
import { readExport } from './read-export.ts';
import { corpus, filesBelow, matcherOf, publishedRules, windowsLogSources } from './sigma-corpus.ts';

/** The events of the published rules' own tests as JSON, which their authors keep beside the event logs. */
describe.skipIf(!existsSync(corpus))('the published Sigma rules (skipped where ../shared/data is absent)', () => {
  it('fire on the JSON of the events they were made for, every one', { timeout: 120_000 }, async () => {
    const set = buildRuleSet(publishedRules(), windowsLogSources, false);
    const matcher = matcherOf(set, false);
    const files = filesBelow('sigma-regression', '.json');
    expect(files).toHaveLength(162);
    const silent: string[] = [];
    for (const path of files) {
      const rule = path.replace(/^.*\/|\.json$/g, '');
      let fired = 0;
      await readExport(readFileSync(join(corpus, path)), (event) => {
        if (matcher.match(event).some((each) => set.rules[each]?.meta.id === rule)) fired++;
      });
      if (fired === 0) silent.push(path);
    }
    expect(silent).toEqual([]);
  });
});
