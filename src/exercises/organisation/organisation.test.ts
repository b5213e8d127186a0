import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLogSources } from '#catalog/log-sources.ts';
import { reader } from '#evidence/readers/evtx/reader.ts';
import { loadRules } from '#questions/sigma/load-rules.ts';
import { Matcher } from '#questions/sigma/matcher.ts';
import type { RuleSet } from '#questions/sigma/rule-set.ts';
import { buildRuleSet } from '#questions/sigma/rule-set.ts';
import { playableActors } from './actor-style.ts';
import type { Organisation } from './organisation.ts';
import { makeOrganisation } from './organisation.ts';
import { steps } from './steps.ts';

const root = new URL('../../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');

interface Found {
  /** `file record rule` of each match. */
  readonly matches: string[];
  /** File → record numbers, in file order. */
  readonly records: Record<string, bigint[]>;
  readonly rejects: string[];
}

let rules: RuleSet;

beforeAll(() => {
  const loaded = Object.values<{ rule: { path: string } | null }>(steps).flatMap(({ rule }) =>
    rule === null ? [] : loadRules({ path: rule.path, license: '', text: text(`rules/${rule.path}`) }, new Map()),
  );
  rules = buildRuleSet(loaded, [readLogSources(load(text('catalog/fields/windows.yaml')))], true);
});

/** Reads all logs and asks the rules that the story names. */
function ask(organisation: Organisation): Found {
  const found: Found = { matches: [], records: {}, rejects: [] };
  const { logSources, groups } = rules;
  const group = (index: number) => groups[index] as (typeof groups)[number];
  const matcher = new Matcher({ logSources, groups: groups.map((each) => each.logSource), group });
  const ranges = reader.open({ carve: false });
  for (const { path, bytes } of organisation.files) {
    const records: bigint[] = [];
    found.records[path] = records;
    for (const range of reader.ranges(bytes.length)) {
      ranges.read(bytes.subarray(range.start, range.end), range, {
        record(view) {
          records.push(BigInt(view.recordId));
          for (const index of matcher.match(view)) {
            found.matches.push(`${path} ${view.recordId} ${rules.rules[index]?.meta.id}`);
          }
        },
        reject: ({ why }) => found.rejects.push(`${path} ${why.key}`),
      });
    }
  }
  return found;
}

describe('the made-up organisation', () => {
  it('is the same for the same seed, byte for byte, and another one for another seed', () => {
    const options = { seed: 7, hosts: 4, days: 1 };
    expect(makeOrganisation(options)).toEqual(makeOrganisation(options));
    expect(makeOrganisation({ ...options, seed: 8 }).answers).not.toEqual(makeOrganisation(options).answers);
  });

  it('grows with hosts and days', () => {
    const small = makeOrganisation({ seed: 7, hosts: 3, days: 1 });
    const large = makeOrganisation({ seed: 7, hosts: 20, days: 2 });
    expect(small.files).toHaveLength(7);
    expect(new Set(large.files.map((file) => file.path.split('/')[0])).size).toBe(20);
  });

  it('refuses what it cannot make', () => {
    expect(() => makeOrganisation({ seed: 1, hosts: 2, days: 1 })).toThrow(RangeError);
    expect(() => makeOrganisation({ seed: 1, hosts: 3, days: 0 })).toThrow(RangeError);
    expect(() => makeOrganisation({ seed: 1, hosts: 3, days: 1, actor: 'nobody' })).toThrow(RangeError);
  });

  it('has the logs that the story tells of: a hole, a cleared log, one damaged record', () => {
    const organisation = makeOrganisation({ seed: 7, hosts: 3, days: 1 });
    const { records, rejects } = ask(organisation);
    const holes = Object.entries(records).flatMap(([path, ids]) =>
      ids.some((id, at) => at > 0 && id !== (ids[at - 1] ?? 0n) + 1n) ? [path] : [],
    );
    // The damaged record leaves a hole of one in what could be read.
    expect(holes).toEqual([
      'FS01/Microsoft-Windows-Sysmon%4Operational.evtx',
      'WS-014/Microsoft-Windows-Sysmon%4Operational.evtx',
    ]);
    expect(rejects.toSorted()).toEqual([
      'FS01/Microsoft-Windows-Sysmon%4Operational.evtx evtx.chunk-data-checksum',
      'FS01/Microsoft-Windows-Sysmon%4Operational.evtx evtx.template-outside-chunk',
    ]);
    const cleared = organisation.answers.find((answer) => answer.step === 'log-cleared');
    expect(records['FS01/Security.evtx']?.[0]).toBe(BigInt(cleared?.record ?? 0));
    expect(organisation.answers.filter((answer) => answer.state === 'cleared').map((answer) => answer.step)).toEqual([
      'lateral-logon',
      'admin-share-write',
    ]);
  });
});

describe('the answer key', () => {
  it.each(playableActors)(
    'of %s is what our own rules find, record for record, and nothing in an ordinary day',
    (actor) => {
      const organisation = makeOrganisation({ seed: 23, hosts: 5, days: 2, actor });
      const { matches, records } = ask(organisation);
      const expected = organisation.answers.flatMap(({ file, record, rule }) =>
        rule === null ? [] : [`${file} ${record} ${rule.id}`],
      );
      expect(matches.toSorted()).toEqual(expected.toSorted());
      expect(new Set(organisation.answers.map((answer) => answer.actor))).toEqual(new Set([actor]));
      for (const { file, record, state } of organisation.answers) {
        expect(records[file]?.includes(BigInt(record))).toBe(state === 'present');
      }
    },
  );

  it('names rules by the ids and paths they have', () => {
    for (const { rule } of Object.values<{ rule: { id: string; path: string } | null }>(steps)) {
      if (rule !== null) expect(text(`rules/${rule.path}`)).toContain(`id: ${rule.id}\n`);
    }
    expect(rules.rules.map((rule) => rule.refused)).toEqual(rules.rules.map(() => null));
  });
});
