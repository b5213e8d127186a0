import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Columns } from '#app/scan/columns.ts';
import type { EventView } from '#base/event.ts';
import { type FlatRecord, objectEvent } from '#base/object-event.ts';
import { parseQuery } from '#questions/query/parse-query.ts';
import { queryAsRule } from '#questions/query/query-as-rule.ts';
import { QueryMatcher } from '#questions/query/query-matcher.ts';
import { loadRules } from '#questions/sigma/load-rules.ts';
import type { Matcher } from '#questions/sigma/matcher.ts';
import { printRules } from '#questions/sigma/print-rules.ts';
import { buildRuleSet } from '#questions/sigma/rule-set.ts';
import { CorpusLogs, corpus, filesBelow, matcherOf, windowsLogSources } from './sigma-corpus.ts';

const ecs = new Set(
  windowsLogSources.flatMap((each) => [each.columns, ...Object.values(each.channels)]).flatMap(Object.keys),
);
const columns = new Columns();

interface Pair {
  readonly query: QueryMatcher;
  readonly rule: Matcher;
}

/** A query, and the rule that it becomes as a file; null where it becomes none. */
function pairOf(text: string): Pair | null {
  const parsed = parseQuery(text, { nowUs: 0 });
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.reason.key}`);
  const rule = queryAsRule(parsed.value, 'windows', windowsLogSources);
  if (!rule.ok) return null;
  const document = { title: 't', logsource: { product: rule.value.product }, detection: rule.value.detection };
  const loaded = loadRules({ path: 't.yml', license: '', text: printRules([document]) }, new Map());
  const query = new QueryMatcher(parsed.value, { ecs, value: (event, name) => columns.value(event, name) });
  return { query, rule: matcherOf(buildRuleSet(loaded, windowsLogSources, false), false) };
}

function bothSay({ query, rule }: Pair, event: EventView): readonly [boolean, boolean] {
  return [query.matches(event), rule.match(event).length > 0];
}

describe('a query and the rule it becomes', () => {
  it('find the same made-up records, whatever their fields hold', () => {
    const texts = [
      'user.name:alice',
      'NOT user.name:alice',
      'user.name:null',
      'user.name:* process.command_line:*x*',
      'user.name:(alice OR bob) OR NOT process.executable:*\\\\a.exe',
      'user.name:/^al/ AND NOT (process.executable:* OR code:1)',
      'code:>=2 OR x',
    ];
    const pairs = texts.map((text) => pairOf(text));
    expect(pairs.filter((pair) => pair === null)).toEqual([]);
    const fields = [
      'TargetUserName',
      'SubjectUserName',
      'User',
      'CommandLine',
      'ProcessCommandLine',
      'Image',
      'EventID',
    ];
    const values = fc.constantFrom('alice', 'Alice', 'bob', '', '-', 'x', 'C:\\a.exe', '1', '2');
    const record = fc.dictionary(fc.constantFrom(...fields), values) as fc.Arbitrary<FlatRecord>;
    fc.assert(
      fc.property(record, (held) => {
        const event = objectEvent('windows', held);
        for (const pair of pairs as Pair[]) {
          const [asked, ruled] = bothSay(pair, event);
          expect(ruled, JSON.stringify(held)).toBe(asked);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe.skipIf(!existsSync(join(corpus, 'evtx')))(
  'a query and the rule it becomes (skipped without ../shared/data)',
  () => {
    it('find the same records in all public event logs', () => {
      const texts = [
        'process.command_line:*rundll32*',
        'user.name:(administrator OR *admin*) AND NOT user.name:*$',
        'channel:Security code:(4624 OR 4625) LogonType:(3 OR 10) NOT source.ip:127.0.0.0/8',
        'process.executable:*\\\\powershell.exe (process.command_line:/-e[nc]*\\s/i OR process.command_line:*hidden*)',
        'provider:Microsoft-Windows-Sysmon code:10 TargetImage:*lsass.exe NOT CallTrace:null',
        'mimikatz OR "Invoke-"',
        'destination.port:[1 TO 1023] NOT destination.ip:(10.0.0.0/8 OR 192.168.0.0/16)',
        'source.ip:* host:*win*',
        'service.name:null code:7045',
      ];
      const pairs = texts.map((text) => ({ text, pair: pairOf(text) as Pair, found: 0 }));
      const differing: unknown[] = [];
      const logs = new CorpusLogs();
      let records = 0;
      for (const path of filesBelow('evtx', '.evtx'))
        logs.read(path, (event) => {
          records++;
          for (const each of pairs) {
            const [asked, ruled] = bothSay(each.pair, event);
            if (asked) each.found++;
            if (asked !== ruled) differing.push({ path, record: event.recordId, query: each.text, asked, ruled });
          }
        });
      expect(differing).toEqual([]);
      expect(records).toBeGreaterThan(20_000);
      // Each finds something, so that agreeing means something; the last one asks for what is not there.
      expect(pairs.map(({ found }) => found > 0)).toEqual([...texts.slice(0, -1).map(() => true), false]);
    });
  },
);
