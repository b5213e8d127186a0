import { describe, expect, it } from 'vitest';
import type { LogSources } from '#catalog/log-sources.ts';
import { print } from '#store/sql/print.ts';
import type { Node } from '../ast.ts';
import { type NumberedRule, type RuleScan, ruleSelects } from './rule-selects.ts';
import { ruleWhere } from './rule-where.ts';

const windows = { product: 'windows', category: null, service: null };
const scan: RuleScan = {
  from: { kind: 'table', name: 'events' },
  stored: { columns: new Set(['f:f']), more: null },
  logSources: [],
  sources: null,
  keys: ['sha256', 'offset'],
};

function rule(number: number, node: Node, logSource: NumberedRule['logSource'] = windows): NumberedRule {
  return { rule: number, node, logSource };
}

function textAtom(text: string): Node {
  return { kind: 'text', field: 'f', op: 'contains', text, cased: false };
}

const stored = { columns: new Set(['f:f']), more: { valued: new Set<string>(), empty: new Set<string>() } };

describe('a query for many rules', () => {
  it('reads the rows of a log source once, and their lower case too', () => {
    const { selects, refused } = ruleSelects([rule(3, textAtom('a')), rule(4, textAtom('b'))], { ...scan, stored });
    expect(refused).toEqual([]);
    expect(selects.map(({ rules, approximate }) => ({ rules, approximate }))).toEqual([
      { rules: [3, 4], approximate: [] },
    ]);
    const [asked] = selects;
    const { text, values } = print((asked as (typeof selects)[number]).select, 'duckdb');
    expect(text).toBe(
      'SELECT "sha256" AS "sha256", "offset" AS "offset", unnest(list_filter([CASE WHEN contains("v1", $1) THEN $2 END, ' +
        'CASE WHEN contains("v1", $3) THEN $4 END], lambda item: item IS NOT NULL)) AS "rule" ' +
        'FROM (SELECT "sha256" AS "sha256", "offset" AS "offset", lower(CASE WHEN contains("f:f", chr(304)) ' +
        'THEN replace("f:f", chr(304), \'i\' || chr(775)) ELSE "f:f" END) AS "v1" FROM "events" WHERE ("product" = $5))',
    );
    expect(values).toEqual(['a', 3n, 'b', 4n, 'windows']);
  });

  it('holds a bounded number of expressions', () => {
    const many = Array.from({ length: 1_000 }, (_, i) => rule(i, textAtom(`needle${i}`)));
    const { selects } = ruleSelects(many, scan);
    expect(selects.length).toBeGreaterThan(1);
    expect(selects.flatMap(({ rules }) => rules)).toEqual(many.map((each) => each.rule));
    for (const { select } of selects) expect(print(select, 'duckdb').text.length).toBeLessThan(500_000);
  });

  it('is not made for rules that no stored row can match', () => {
    const other: Node = { kind: 'text', field: 'g', op: 'contains', text: 'a', cased: false };
    expect(ruleSelects([rule(1, other)], { ...scan, stored }).selects).toEqual([]);
    const logSource = { product: 'toaster', category: 'heat', service: null };
    expect(ruleSelects([rule(1, textAtom('a'), logSource)], scan).selects).toEqual([]);
  });

  it('is not made for log sources of which nothing is stored', () => {
    const fields = { f: { from: ['g'], join: null, as: 'text' as const, map: {} } };
    const entry = (code: string, own: LogSources['services'][string][number]['fields']) => ({
      channel: 'log',
      providers: null,
      codes: [code],
      fields: own,
    });
    const logSources: LogSources[] = [
      {
        product: 'windows',
        services: { s: [entry('1', {}), entry('2', fields)] },
        categories: {},
        columns: {},
        channels: {},
      },
    ];
    const source = (code: string) => ({ product: 'windows', channel: 'LOG', provider: '', code });
    const rules = [rule(1, textAtom('a'), { product: null, category: null, service: 's' })];
    const count = (codes: readonly string[] | null) =>
      ruleSelects(rules, { ...scan, logSources, sources: codes === null ? null : codes.map(source) }).selects.length;
    expect([null, [], ['3'], ['1'], ['2', '2'], ['1', '2']].map(count)).toEqual([2, 0, 0, 1, 1, 2]);
  });

  it('names the rules that the matcher has to confirm, and what it refuses', () => {
    const deep = Array.from({ length: 600 }).reduce<Node>(
      (node, _, i) => ({ kind: i % 2 === 0 ? 'and' : 'or', nodes: [node, textAtom('a')] }),
      { kind: 'not', node: textAtom('b') },
    );
    const large: Node = { kind: 'or', nodes: Array.from({ length: 20_000 }, (_, i) => textAtom(String(i))) };
    const unicode: Node = { kind: 'regex', field: 'f', source: '\\p{L}', flags: '' };
    const { selects, refused } = ruleSelects([rule(1, unicode), rule(2, large), rule(3, deep)], scan);
    expect(selects.map(({ rules, approximate }) => ({ rules, approximate }))).toEqual([
      { rules: [1], approximate: [1] },
    ]);
    expect(refused.map(({ rule: number, reason }) => [number, reason.key])).toEqual([
      [2, 'sigma.sql-too-large'],
      [3, 'sigma.sql-too-deep'],
    ]);
    expect(ruleWhere({ logSource: windows, node: large }, [], stored)).toMatchObject({
      ok: false,
      error: { key: 'sigma.sql-too-large', values: { limit: 50_000 } },
    });
  });
});
