import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DialectName } from '#store/sql/dialect.ts';
import type { StoredNames } from '#store/sql/event-fields.ts';
import { print, type Statement } from '#store/sql/print.ts';
import { setOf } from '../testing/random-rules.ts';
import { ruleWhere } from './rule-where.ts';
import { numberedRules } from './testing/both-ways.ts';

const noColumns: StoredNames = { columns: new Set(), more: null };

function spelt(selection: unknown, dialect: DialectName, stored: StoredNames): Statement {
  const detection = { s: selection, condition: 's' };
  const [rule] = numberedRules(setOf([JSON.stringify({ title: 't', logsource: { product: 'windows' }, detection })]));
  if (rule === undefined) throw new Error('the rule was refused');
  const compiled = ruleWhere(rule, [], stored);
  if (!compiled.ok) throw new Error(compiled.error.key);
  const columns = [{ of: { kind: 'aggregate', name: 'count', of: null }, as: 'hits' } as const];
  return print({ columns, from: { kind: 'table', name: 'events' }, where: compiled.value.where }, dialect);
}

describe('the text of a rule', () => {
  it.each([
    [
      'equal text',
      { f: ['a', 'b'] },
      'arrayExists(e0 -> coalesce((e0 IN ({p3:String}, {p4:String})), FALSE), arrayMap(e8 -> lowerUTF8(e8), "fields"[{p2:String}]))',
    ],
    [
      'a pattern',
      { 'f|cased': 'a*%' },
      'arrayExists(e0 -> coalesce((e0 LIKE {p3:String}), FALSE), "fields"[{p2:String}])',
    ],
    [
      'a number',
      { f: 7 },
      `arrayExists(e0 -> coalesce((e0 = {p3:Float64}), FALSE), arrayMap(e8 -> if(match(e8, '^[+-]?[0-9]+([.][0-9]+)?$') AND length(e8) <= 40, toFloat64OrNull(e8), NULL), "fields"[{p2:String}]))`,
    ],
    [
      'a network',
      { 'f|cidr': '10.0.0.0/8' },
      `arrayExists(e0 -> coalesce(((e0 >= {p3:String}) AND (e0 <= {p4:String})), FALSE), arrayMap(e8 -> lower(hex(toIPv6OrNull(splitByChar('%', e8)[1]))), "fields"[{p2:String}]))`,
    ],
    [
      'an hour',
      { 'f|hour|lt': 6 },
      `arrayExists(e0 -> coalesce((toHour(e0) < {p3:Float64}), FALSE), arrayMap(e8 -> if(match(e8, '^[0-9]{4}-'), parseDateTimeBestEffortOrNull(e8, 'UTC'), NULL), "fields"[{p2:String}]))`,
    ],
    [
      'a regular expression',
      { 'f|re|i': 'a.b' },
      'arrayExists(e0 -> coalesce(match(e0, {p3:String}), FALSE), "fields"[{p2:String}])',
    ],
    ['null', { f: null }, '(NOT coalesce((notEmpty("fields"[{p2:String}])'],
    [
      'presence',
      { 'f|exists': true },
      '(mapContains("fields", {p2:String}) OR notEmpty(mapKeys(mapFilter((key, held) -> position(key,',
    ],
    [
      'a keyword',
      ['a'],
      `(position(lowerUTF8(arrayStringConcat(arrayFilter(item -> item IS NOT NULL, [if(notEmpty(arrayFlatten(mapValues("fields"))), arrayStringConcat(arrayFlatten(mapValues("fields")), {p2:String}), NULL)]), {p2:String})), {p3:String}) > 0)`,
    ],
  ])('is kept for ClickHouse: %s', (_, selection, text) => {
    expect(spelt(selection, 'clickhouse', noColumns).text).toContain(text);
  });

  it('asks DuckDB for no column and no name that is not stored', () => {
    const names = (...valued: string[]) => ({ valued: new Set(valued), empty: new Set<string>() });
    const text = (stored: StoredNames) => spelt({ 'f|cased': 'a' }, 'duckdb', stored).text.replace(/^.* WHERE /, '');
    const list = `CAST(json_extract("more", '/' || replace(replace($1, '~', '~0'), '/', '~1')) AS VARCHAR[])`;
    expect(text({ columns: new Set(['f:f']), more: names() })).toBe('(("product" = $1) AND ("f:f" = $2))');
    expect(text({ columns: new Set(['f:F']), more: names('F') })).toBe('FALSE');
    expect(text({ columns: new Set(['f:F']), more: names('f') })).toContain(list.replaceAll('$1', '$2'));
    expect(text({ columns: new Set(['f:a\0b']), more: names() })).toBe('FALSE');
  });

  it('holds nothing that a rule says', () => {
    const said = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `§${text.replaceAll(/[|%*?]/g, '')}§`);
    const modifiers = fc.constantFrom(
      '',
      '|contains',
      '|startswith|cased',
      '|re',
      '|fieldref',
      '|neq',
      '|windash',
      '|wide',
    );
    const property = fc.property(
      said,
      modifiers,
      said,
      fc.constantFrom('duckdb', 'clickhouse'),
      (name, modifier, text, dialect) => {
        const wanted = modifier === '|re' ? text.replaceAll(/[^§\w]/g, '.') : text;
        const { text: sql, values } = spelt([{ [name + modifier]: wanted }, text], dialect as DialectName, noColumns);
        expect(sql).not.toContain('§');
        expect(values).toContain(name);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });
});
