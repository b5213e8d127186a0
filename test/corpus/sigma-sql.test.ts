import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventSource } from '#base/event.ts';
import { readLogSources } from '#catalog/log-sources.ts';
import { buildRuleSet, type RuleSet } from '#questions/sigma/rule-set.ts';
import { ruleSelects } from '#questions/sigma/sql/rule-selects.ts';
import { ruleWhere } from '#questions/sigma/sql/rule-where.ts';
import { numberedRules } from '#questions/sigma/sql/testing/both-ways.ts';
import { print } from '#store/sql/print.ts';
import { EventTable } from '#store/sql/testing/event-table.ts';
import exceptions from './sigma-sql-exceptions.json' with { type: 'json' };
import { CorpusLogs, corpus, filesBelow, matcherOf, publishedRules, windowsLogSources } from './sigma-corpus.ts';

/** The most frequent names are columns, the others stand in `more`, so that both ways of finding a field are gone. */
const mostColumns = 150;

describe.skipIf(!existsSync(corpus))(
  'the published Sigma rules as SQL (skipped where ../shared/data is absent)',
  () => {
    let set: RuleSet;
    let table: EventTable;
    const sources = new Map<number, EventSource>();
    const matched = new Set<string>();
    const asked = { paths: [] as string[], records: 0 };
    let stored: Awaited<ReturnType<EventTable['fill']>>;

    beforeAll(async () => {
      set = buildRuleSet(publishedRules(), windowsLogSources, false);
      table = await EventTable.open();
      const matcher = matcherOf(set, false);
      const logs = new CorpusLogs();
      asked.paths = [...filesBelow('evtx', '.evtx'), ...filesBelow('sigma-regression', '.evtx')];
      for (const path of asked.paths) {
        let record = 0;
        logs.read(path, (event) => {
          sources.set(event.source.id, event.source);
          const key = `${record++} ${event.recordId}`;
          for (const rule of matcher.match(event)) matched.add(`${rule} ${path} ${key}`);
          table.add(event, path, key);
          asked.records++;
        });
      }
      stored = await table.fill(mostColumns);
    });
    afterAll(() => table.close());

    it('find the same records of every event log as the matcher', async () => {
      const { selects, refused } = ruleSelects(numberedRules(set), {
        from: table.from,
        stored,
        logSources: windowsLogSources,
        sources: [...sources.values()],
        keys: ['file', 'record'],
      });
      const found = new Set<string>();
      for (const { select } of selects)
        for (const { rule, file, record } of await table.ask(select))
          found.add(`${String(rule)} ${String(file)} ${String(record)}`);
      expect(refused).toEqual([]);
      expect([...found].filter((match) => !matched.has(match))).toEqual([]);
      expect([...matched].filter((match) => !found.has(match))).toEqual([]);
      expect(asked.paths.length).toBeGreaterThan(660);
      expect(asked.records).toBeGreaterThan(46_000);
      expect(found.size).toBeGreaterThan(7_000);
    });

    it('are all compiled, for logs of every product; those the matcher has to confirm are named with the reason', () => {
      const fields = new URL('../../catalog/fields/', import.meta.url);
      const logSources = readdirSync(fields)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => readLogSources(load(readFileSync(new URL(name, fields), 'utf8'))));
      const approximate: string[] = [];
      let compiled = 0;
      for (const each of numberedRules(set)) {
        const outcome = ruleWhere(each, logSources, { columns: new Set(), more: null });
        if (!outcome.ok) throw new Error(`${set.rules[each.rule]?.meta.path}: ${outcome.error.key}`);
        compiled++;
        if (outcome.value.approximate) approximate.push(set.rules[each.rule]?.meta.path ?? '');
        const columns = [{ of: { kind: 'aggregate', name: 'count', of: null }, as: 'hits' } as const];
        for (const dialect of ['duckdb', 'clickhouse'] as const) {
          const { text } = print({ columns, from: table.from, where: outcome.value.where }, dialect);
          expect(text).toMatch(/^SELECT count\(\*\) AS "hits" FROM "events" WHERE/);
        }
      }
      expect(compiled).toBe(3_755);
      expect(approximate.sort()).toEqual(exceptions.map(({ path }) => path));
    });
  },
);
