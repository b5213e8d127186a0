import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import type { EventView } from '#base/event.ts';
import { readLogSources } from '#catalog/log-sources.ts';
import { headOf } from '#evidence/intake/head-of.ts';
import { openSource } from '#evidence/intake/open-source.ts';
import { reader } from '#evidence/readers/auditd/reader.ts';
import { FieldRecord } from '#evidence/record/field-record.ts';
import { utc } from '#evidence/time/zone.ts';
import type { Matcher } from '#questions/sigma/matcher.ts';
import { buildRuleSet, type RuleSet } from '#questions/sigma/rule-set.ts';
import { corpus, matcherOf, rulesBelow } from './sigma-corpus.ts';

const yaml = new URL('../../catalog/fields/linux.yaml', import.meta.url);

/** The public Sigma rules for Linux, over audit logs of known attacks. */
describe.skipIf(!existsSync(corpus))(
  'the published Sigma rules for Linux (skipped where ../shared/data is absent)',
  () => {
    let set: RuleSet;
    let matcher: Matcher;
    beforeAll(() => {
      const logSources = [readLogSources(load(readFileSync(yaml, 'utf8')))];
      const folders = ['rules', 'rules-threat-hunting'];
      set = buildRuleSet(
        folders.flatMap((folder) => rulesBelow(join('sigma', folder, 'linux'))),
        logSources,
        false,
      );
      matcher = matcherOf(set, false);
    });

    it.each([
      [
        'defense_evasion/host/sh_binary_padding_dd',
        ['Binary Padding - Linux', 'Overwriting the File with Dev Zero or Null'],
      ],
      ['discovery/host/sh_arp_cache', ['Linux Remote System Discovery']],
    ])('fire on %s', async (name, titles) => {
      expect(titlesOn(await unzipped(`otrf/atomic/linux/${name}.zip`))).toEqual(titles);
    });

    it('fire on an account that was made, and on a look at whose shell it is', () => {
      expect(titlesOn(readFileSync(join(corpus, 'linux/plaso/audit_enriched.log')))).toContain(
        'Creation Of An User Account',
      );
    });

    it('stay silent on everyday records', () => {
      expect(titlesOn(readFileSync(join(corpus, 'linux/go-libaudit/testdata/normal.log')))).toEqual([]);
    });

    function titlesOn(bytes: Buffer): string[] {
      const titles = new Set<string>();
      const head = headOf('audit.log', bytes, true);
      const time = { zone: utc, zoneIsSet: true, latestUs: Date.UTC(2026, 10, 25) * 1000 };
      const source = { name: 'audit.log', head, time, record: new FieldRecord() };
      const stream = openSource({ reader, readers: [reader], head, source, options: { carve: false } });
      const sink = {
        record: (event: EventView) => {
          for (const rule of matcher.match(event)) titles.add(set.rules[rule]?.meta.title ?? '');
        },
        reject: () => undefined,
      };
      stream.push(bytes, sink);
      stream.end(sink);
      return [...titles].sort();
    }
  },
);

/** The one file of an archive. */
async function unzipped(path: string): Promise<Buffer> {
  const archive = await promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer)(
    readFileSync(join(corpus, path)),
    {
      lazyEntries: true,
    },
  );
  const entry = await new Promise<yauzl.Entry>((resolve) => {
    archive.once('entry', resolve);
    archive.readEntry();
  });
  const stream = await promisify(
    archive.openReadStream.bind(archive) as (
      entry: yauzl.Entry,
      done: (error: Error | null, stream: NodeJS.ReadableStream) => void,
    ) => void,
  )(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
