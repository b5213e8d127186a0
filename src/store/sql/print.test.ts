import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { and, call, column, constant, isOneOf, not, or, value } from './build.ts';
import type { Select, Sql } from './nodes.ts';
import { print } from './print.ts';
import { EventTable } from './testing/event-table.ts';

const image = column('f:Image');
const hits: Select['columns'] = [{ of: { kind: 'aggregate', name: 'count', of: null }, as: 'hits' }];
const events = { kind: 'table', name: 'events' } as const;

function printed(where: Sql, dialect: 'duckdb' | 'clickhouse'): string {
  return print({ columns: hits, from: events, where }, dialect).text.replace(/^.* WHERE /, '');
}

describe('a printed query', () => {
  it('reads as its tree does, in both dialects', () => {
    const select: Select = {
      columns: [
        { of: column('host'), as: 'host' },
        { of: { kind: 'aggregate', name: 'count-distinct', of: column('code') }, as: 'codes' },
      ],
      from: events,
      where: and([isOneOf(column('product'), [value('windows')]), not({ kind: 'isNull', of: image })]),
      groupBy: [column('host')],
      orderBy: [{ of: column('codes'), descending: true }, { of: column('host') }],
      limit: 10,
    };
    const head = 'SELECT "host" AS "host", count(DISTINCT "code") AS "codes" FROM "events"';
    const where = (parameter: string) => `(("product" = ${parameter}) AND (NOT coalesce(("f:Image" IS NULL), FALSE)))`;
    const tail = 'GROUP BY "host" ORDER BY "codes" DESC NULLS LAST, "host" ASC NULLS LAST LIMIT';
    expect(print(select, 'duckdb')).toEqual({
      text: `${head} WHERE ${where('$1')} ${tail} $2`,
      values: ['windows', 10n],
    });
    expect(print(select, 'clickhouse')).toEqual({
      text: `${head} WHERE ${where('{p1:String}')} ${tail} {p2:Int64}`,
      values: ['windows', 10n],
    });
  });

  it('reads segments of DuckDB from a bound list of paths', () => {
    const from = { kind: 'segments', paths: ["/a'b.parquet", '/c.parquet'] } as const;
    expect(print({ columns: hits, from }, 'duckdb')).toEqual({
      text: 'SELECT count(*) AS "hits" FROM read_parquet($1, union_by_name = true, hive_partitioning = false, filename = true, file_row_number = true)',
      values: [["/a'b.parquet", '/c.parquet']],
    });
    expect(() => print({ columns: hits, from }, 'clickhouse')).toThrow(/2 segments/);
  });

  it('binds a value once, however often it stands there', () => {
    const wanted = value('x');
    const twice = or([isOneOf(image, [wanted]), isOneOf(column('host'), [wanted, value(1)])]);
    expect(print({ columns: hits, from: events, where: twice }, 'duckdb')).toEqual({
      text: 'SELECT count(*) AS "hits" FROM "events" WHERE (("f:Image" = $1) OR ("host" IN ($1, $2)))',
      values: ['x', 1],
    });
  });

  it.each<[string, Sql, string, string]>([
    [
      'text',
      { kind: 'text', op: 'contains', of: image, wanted: value('a') },
      'contains("f:Image", $1)',
      '(position("f:Image", {p1:String}) > 0)',
    ],
    [
      'beginning',
      { kind: 'text', op: 'startswith', of: image, wanted: value('a') },
      'starts_with("f:Image", $1)',
      'startsWith("f:Image", {p1:String})',
    ],
    [
      'end',
      { kind: 'text', op: 'endswith', of: image, wanted: value('a') },
      'ends_with("f:Image", $1)',
      'endsWith("f:Image", {p1:String})',
    ],
    [
      'pattern',
      { kind: 'text', op: 'matches', of: image, wanted: value('a') },
      'regexp_matches("f:Image", $1)',
      'match("f:Image", {p1:String})',
    ],
    ['week', { kind: 'part', part: 'week', of: column('t') }, 'week("t")', 'toISOWeek("t")'],
    ['day', { kind: 'part', part: 'day', of: column('t') }, 'day("t")', 'toDayOfMonth("t")'],
    [
      'values',
      call('fieldValues', value('F')),
      `CAST(json_extract("more", '/' || replace(replace($1, '~', '~0'), '/', '~1')) AS VARCHAR[])`,
      '"fields"[{p1:String}]',
    ],
    [
      'presence',
      call('hasField', value('F')),
      `json_exists("more", '/' || replace(replace($1, '~', '~0'), '/', '~1'))`,
      'mapContains("fields", {p1:String})',
    ],
    [
      'any',
      { kind: 'any', number: 0, list: column('l'), test: isOneOf({ kind: 'element', number: 0 }, [value('a')]) },
      'list_bool_or(list_transform("l", lambda e0: (e0 = $1)))',
      'arrayExists(e0 -> coalesce((e0 = {p1:String}), FALSE), "l")',
    ],
    [
      'each',
      { kind: 'each', number: 8, list: column('l'), made: { kind: 'element', number: 8 } },
      'list_transform("l", lambda e8: e8)',
      'arrayMap(e8 -> e8, "l")',
    ],
    ['rows', { kind: 'rows', list: column('l') }, 'unnest("l")', 'arrayJoin("l")'],
    [
      'list',
      { kind: 'list', items: [image] },
      'list_filter(["f:Image"], lambda item: item IS NOT NULL)',
      'arrayFilter(item -> item IS NOT NULL, ["f:Image"])',
    ],
    [
      'case',
      { kind: 'case', branches: [{ when: constant(true), result: value(1n) }], otherwise: null },
      'CASE WHEN TRUE THEN $1 END',
      'CASE WHEN TRUE THEN {p1:Int64} END',
    ],
  ])('spells %s in each dialect', (_, node, duckdb, clickhouse) => {
    expect(printed(node, 'duckdb')).toBe(duckdb);
    expect(printed(node, 'clickhouse')).toBe(clickhouse);
  });

  it('takes percent signs, underscores and backslashes of a pattern as they are', async () => {
    const pieces = ['50%_\\', { any: 'one' }, { any: 'many' }] as const;
    const like: Sql = { kind: 'like', of: image, pieces };
    expect(print({ columns: hits, from: events, where: like }, 'duckdb').values).toEqual(['50\\%\\_\\\\_%']);
    expect(print({ columns: hits, from: events, where: like }, 'clickhouse').values).toEqual(['50\\%\\_\\\\_%']);
    const plain: Sql = { kind: 'like', of: image, pieces: ['a\\', { any: 'many' }] };
    expect(print({ columns: hits, from: events, where: plain }, 'duckdb')).toMatchObject({ values: ['a\\%'] });
    expect(print({ columns: hits, from: events, where: plain }, 'clickhouse')).toMatchObject({ values: ['a\\\\%'] });
    const table = await EventTable.open();
    await table.raw(
      `CREATE TABLE events AS SELECT unnest(['50%_\\x', '50%_\\', '50ab\\x', 'a\\b', 'ab']) AS "f:Image"`,
    );
    expect(await table.ask({ columns: hits, from: events, where: like })).toEqual([{ hits: 1n }]);
    expect(await table.ask({ columns: hits, from: events, where: plain })).toEqual([{ hits: 1n }]);
    table.close();
  });

  it('quotes an identifier so that it stays one, and refuses one that no quote can hold', () => {
    expect(printed(isOneOf(column('f:a"; DROP TABLE x; --'), [column('b\\')]), 'duckdb')).toBe(
      '("f:a""; DROP TABLE x; --" = "b\\")',
    );
    expect(printed(isOneOf(column('f:a"; --'), [column('b\\')]), 'clickhouse')).toBe('("f:a\\"; --" = "b\\\\")');
    expect(() => printed(column('a\0b'), 'duckdb')).toThrow(/NUL/);
  });

  it('holds no text that is bound', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 3 }).map((text) => `§${text}`);
    const property = fc.property(texts, fc.constantFrom('duckdb', 'clickhouse'), (text, dialect) => {
      const where = or([
        isOneOf(image, [value(text), value(`${text}2`)]),
        { kind: 'like', of: image, pieces: [text, { any: 'many' }] },
        { kind: 'text', op: 'matches', of: call('lower', image), wanted: value(text) },
        {
          kind: 'any',
          number: 0,
          list: call('fieldValues', value(text)),
          test: isOneOf({ kind: 'element', number: 0 }, [value(text)]),
        },
      ]);
      const statement = print({ columns: hits, from: events, where }, dialect as 'duckdb');
      expect(statement.text).not.toContain('§');
      expect(statement.values).toContain(text);
    });
    fc.assert(property);
  });
});

describe('conditions', () => {
  const [a, b] = [isOneOf(column('a'), [value('x')]), isOneOf(column('b'), [value('y')])];

  it('are as short as can be', () => {
    expect(and([])).toEqual(constant(true));
    expect(or([])).toEqual(constant(false));
    expect(and([a])).toBe(a);
    expect(and([a, constant(false), b])).toEqual(constant(false));
    expect(or([a, constant(true)])).toEqual(constant(true));
    expect(and([a, and([b, a])])).toEqual({ kind: 'and', terms: [a, b, a] });
    expect(or([a, and([b, a])])).toEqual({ kind: 'or', terms: [a, { kind: 'and', terms: [b, a] }] });
    expect(not(not(a))).toBe(a);
    expect(not(constant(true))).toEqual(constant(false));
    expect(isOneOf(column('a'), [])).toEqual(constant(false));
  });

  it('take null for false, also below a not', async () => {
    const table = await EventTable.open();
    await table.raw(`CREATE TABLE events AS SELECT * FROM (VALUES ('x', 'y'), ('x', NULL), (NULL, 'z')) t(a, b)`);
    const count = async (where: Sql) => (await table.ask({ columns: hits, from: events, where }))[0]?.hits;
    expect(await count(not(a))).toBe(1n);
    expect(await count(not(b))).toBe(2n);
    expect(await count(not(and([a, b])))).toBe(2n);
    expect(await count(and([a, not(or([b, not(a)]))]))).toBe(1n);
    table.close();
  });
});
