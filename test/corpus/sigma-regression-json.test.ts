import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EventView } from '#base/event.ts';
import { headBytes, headOf } from '#evidence/intake/head-of.ts';
import { openSource } from '#evidence/intake/open-source.ts';
import { reader } from '#evidence/readers/evtx-json/reader.ts';
import { FieldRecord } from '#evidence/record/field-record.ts';
import { utc } from '#evidence/time/zone.ts';
import { buildRuleSet } from '#questions/sigma/rule-set.ts';
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
      await readJson(path, (event) => {
        if (matcher.match(event).some((each) => set.rules[each]?.meta.id === rule)) fired++;
      });
      if (fired === 0) silent.push(path);
    }
    expect(silent).toEqual([]);
  });
});

async function readJson(path: string, record: (event: EventView) => void): Promise<void> {
  const bytes = readFileSync(join(corpus, path));
  const head = headOf(path, bytes.subarray(0, headBytes), bytes.length <= headBytes);
  const source = { name: path, head, time: { zone: utc, zoneIsSet: true, latestUs: 0 }, record: new FieldRecord() };
  const stream = openSource({ reader, readers: [reader], head, source, options: { carve: false } });
  const sink = { record, reject: (reject: unknown) => expect(reject).toBe(null) };
  stream.push(bytes, sink);
  await stream.end(sink);
}
