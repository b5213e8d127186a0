import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EventView } from '#base/event.ts';
import { readLogSources } from '#catalog/log-sources.ts';
import { headBytes, headOf } from '#evidence/intake/head-of.ts';
import { openSource } from '#evidence/intake/open-source.ts';
import { recognise } from '#evidence/intake/recognise.ts';
import { readers } from '#evidence/readers/index.ts';
import { FieldRecord } from '#evidence/record/field-record.ts';
import { utc } from '#evidence/time/zone.ts';
import type { Matcher } from '#questions/sigma/matcher.ts';
import { buildRuleSet, type RuleSet } from '#questions/sigma/rule-set.ts';
import { corpus, filesBelow, matcherOf, publishedRules } from './sigma-corpus.ts';

const ours: ReadonlySet<string> = new Set([
  'dmarc-aggregate',
  'email-message',
  'flow-csv',
  'flow-json',
  'suricata-eve',
  'tls-report',
  'zeek-json',
  'zeek-tsv',
]);
const products = ['netflow', 'suricata', 'zeek'];

describe.skipIf(!existsSync(corpus))('real network and mail logs (skipped where ../shared/data is absent)', () => {
  let set: RuleSet;
  let matcher: Matcher;
  beforeAll(() => {
    const logSources = products.map((product) =>
      readLogSources(load(readFileSync(new URL(`../../catalog/fields/${product}.yaml`, import.meta.url), 'utf8'))),
    );
    set = buildRuleSet(publishedRules(), logSources, false);
    matcher = matcherOf(set, false);
  });

  it.each([
    ['zeek/zed-sample', { 'zeek-json': 26, 'zeek-tsv': 26 }],
    ['zeek/zeek-baseline', { 'zeek-tsv': 275 }],
    ['zeek/rita', { 'zeek-json': 9, 'zeek-tsv': 1029 }],
    ['zeek/slips', { 'zeek-json': 8, 'zeek-tsv': 18 }],
    ['zeek/ocsf-raw', { 'zeek-json': 28 }],
    ['zeek/otrf-apt29-day1', { 'zeek-json': 26 }],
    ['suricata', { 'suricata-eve': 1 }],
    ['netflow/slips', { 'flow-csv': 3 }],
    ['netflow/pmacct', { 'flow-json': 15 }],
    ['mail', { 'dmarc-aggregate': 15, 'email-message': 8, 'tls-report': 3 }],
    ['cloud', {}],
    ['otrf', {}],
    ['evtx', {}],
  ])('of %s are told by what they hold: %j', (folder, expected) => {
    const counts: Record<string, number> = {};
    for (const path of filesBelow(folder, '')) {
      const bytes = bytesOf(path);
      const id = recognise(headOf('', bytes.subarray(0, headBytes), bytes.length <= headBytes), readers)?.id ?? '';
      if (ours.has(id)) counts[id] = (counts[id] ?? 0) + 1;
    }
    expect(counts).toEqual(expected);
  });

  it.each([
    ['zeek/otrf-apt29-day1', { 'Windows WebDAV User Agent': 2, 'Cleartext Protocol Usage Via Netflow': 12 }],
    [
      'zeek/slips',
      {
        'Log4j RCE CVE-2021-44228 Generic': 1,
        'Log4j RCE CVE-2021-44228 in Fields': 1,
        'Cleartext Protocol Usage Via Netflow': 37,
      },
    ],
    [
      'zeek/rita/open_conns',
      {
        'Windows PowerShell User Agent': 10,
        'Suspicious DNS Z Flag Bit Set': 2,
        'Cleartext Protocol Usage Via Netflow': 30,
      },
    ],
    [
      'suricata',
      {
        'Hack Tool User Agent': 1,
        'Suspicious User-Agents Related To Recon Tools': 1,
        'Cleartext Protocol Usage Via Netflow': 541,
      },
    ],
    ['netflow/slips', { 'Cleartext Protocol Usage Via Netflow': 273 }],
  ])('of %s are asked by the published rules of their log source', async (folder, expected) => {
    const counts: Record<string, number> = {};
    for (const path of readdirSync(join(corpus, folder), { recursive: true, withFileTypes: true }))
      if (path.isFile())
        await eachRecord(join(path.parentPath, path.name), (event) => {
          for (const rule of matcher.match(event)) {
            const title = set.rules[rule]?.meta.title ?? '';
            counts[title] = (counts[title] ?? 0) + 1;
          }
        });
    expect(counts).toEqual(expected);
  });
});

function bytesOf(path: string): Buffer {
  const bytes = readFileSync(join(corpus, path));
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

async function eachRecord(path: string, record: (event: EventView) => void): Promise<void> {
  const raw = readFileSync(path);
  const bytes = path.endsWith('.gz') ? gunzipSync(raw) : raw;
  const head = headOf('', bytes.subarray(0, headBytes), bytes.length <= headBytes);
  const reader = recognise(head, readers);
  if (reader === null) return;
  const time = { zone: utc, zoneIsSet: true, latestUs: Date.UTC(2026, 10, 25) * 1000 };
  const source = { name: '', head, time, record: new FieldRecord() };
  const stream = openSource({ reader, readers, head, source, options: { carve: false } });
  const sink = { record, reject: () => undefined };
  stream.push(bytes, sink);
  await stream.end(sink);
}
