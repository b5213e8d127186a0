import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLogSources } from '#catalog/log-sources.ts';
import { headOf } from '#evidence/intake/head-of.ts';
import { openSource } from '#evidence/intake/open-source.ts';
import { recognise } from '#evidence/intake/recognise.ts';
import { readers } from '#evidence/readers/index.ts';
import { FieldRecord } from '#evidence/record/field-record.ts';
import { utc } from '#evidence/time/zone.ts';
import type { Matcher } from '#questions/sigma/matcher.ts';
import { buildRuleSet, type RuleSet } from '#questions/sigma/rule-set.ts';
import samples from './sigma-cloud-events.json' with { type: 'json' };
import { corpus, matcherOf, rulesBelow } from './sigma-corpus.ts';

/** Made-up records of cloud and identity products, and the published rules that have to fire on each. */
describe.skipIf(!existsSync(corpus))(
  'the published Sigma rules for the cloud (skipped where ../shared/data is absent)',
  () => {
    let set: RuleSet;
    let matcher: Matcher;
    beforeAll(() => {
      const folder = new URL('../../catalog/fields/', import.meta.url);
      const fields = readdirSync(folder).map((name) =>
        readLogSources(load(readFileSync(new URL(name, folder), 'utf8'))),
      );
      const folders = ['cloud', 'identity', 'application', 'network/dns'].map((name) => `sigma/rules/${name}`);
      set = buildRuleSet([...folders, 'sigma/rules-threat-hunting/cloud'].flatMap(rulesBelow), fields, false);
      matcher = matcherOf(set, false);
    });

    it.each(samples)('fire on what they are written for: $service, as $shape', async ({ text, records, rules }) => {
      const lines = text ?? records?.map((each) => JSON.stringify(each)).join('\n') ?? '';
      expect(await firedOn(Buffer.from(lines))).toEqual(rules);
    });

    /** Titles of the rules that fire on any record of a source, sorted. */
    async function firedOn(bytes: Buffer): Promise<string[]> {
      const head = headOf('source', bytes, true);
      const reader = recognise(head, readers);
      if (reader === null) return ['not recognised'];
      const time = { zone: utc, zoneIsSet: true, latestUs: Date.UTC(2026, 10, 25) * 1000 };
      const source = { name: 'source', head, time, record: new FieldRecord() };
      const stream = openSource({ reader, readers, head, source, options: { carve: false } });
      const fired = new Set<string>();
      const sink = {
        record: (event: Parameters<Matcher['match']>[0]) => {
          for (const rule of matcher.match(event)) fired.add(set.rules[rule]?.meta.title ?? '');
        },
        reject: () => fired.add('a reject'),
      };
      stream.push(bytes, sink);
      await stream.end(sink);
      return [...fired].sort();
    }
  },
);
