import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../sigma/ast.ts';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import type { Query } from './query.ts';
import { nowUs } from './testing/ask-query.ts';

function understood(text: string): Query | null {
  const parsed = parseQuery(text, { nowUs });
  if (!parsed.ok) return null;
  const { node, fromUs, toUs } = parsed.value;
  return { node, fromUs, toUs };
}

function expectSameBack(text: string): void {
  const query = understood(text);
  if (query === null) return;
  const printed = printQuery(query);
  expect(printed, text).not.toBeNull();
  expect(understood(printed as string), `${text} → ${printed}`).toEqual(query);
}

describe('the normal form of a query', () => {
  it.each([
    ['user.name:alice  (a b) -c', 'user.name:alice AND a AND b AND NOT c'],
    ['a or(b c)', 'a OR b AND c'],
    ['NOT (a OR b) c', 'NOT (a OR b) AND c'],
    ['f:(A OR "b c")', 'f:a OR f:"b c"'],
    ['f:[1 TO 5]', 'f:>=1 AND f:<=5'],
    ['"Threat Name":*x*', '"Threat Name":*x*'],
    [String.raw`f:"C:\Users\\"`, String.raw`f:"c:\users\\"`],
    [String.raw`f:"say \"hi\" \*"`, String.raw`f:"say \"hi\" \*"`],
    ['f:"443" f:443', 'f:"443" AND f:443'],
    ['f:null f:"null" f:* f:"*"', 'f:null AND f:"null" AND f:* AND f:"*"'],
    ['f:/a\\/b|c/i /x/', 'f:/a\\/b|c/i AND /x/'],
    ['last 24h', 'time>=2024-03-09T12:00:00.000000Z AND time<2024-03-10T12:00:00.000000Z'],
    ['time>=2024-01-02 a OR b', null],
    ['time>=2024-01-02 (a OR b)', 'time>=2024-01-02T00:00:00.000000Z AND (a OR b)'],
    ['*', '*'],
    ['ユーザー名：田中　太郎', 'ユーザー名:田中 AND 太郎'],
  ])('of %s is %s', (text, printed) => {
    const query = understood(text);
    expect(query === null ? null : printQuery(query)).toBe(printed);
    expectSameBack(text);
  });

  it('reads back as the same query, whatever was asked', () => {
    fc.assert(fc.property(queryText, expectSameBack), { numRuns: 2_000 });
  });

  it('reads back as the same query, whatever marks were strewn', () => {
    const marks = [
      'a',
      'B ',
      'f:',
      '"',
      '\\',
      '*',
      '?',
      '(',
      ')',
      ' OR ',
      ' AND ',
      ' NOT ',
      '/',
      '-',
      '!',
      '[',
      ' TO ',
      ']',
      '5',
      '<',
      '>=',
      '=',
      '：',
      '　',
      '”',
      'null',
      'time:',
      '2024',
      '10.0.0.0/8',
      '＊',
      '田',
      '\n',
      '\ud83d',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks), { maxLength: 12 }), (parts) => expectSameBack(parts.join(''))),
      { numRuns: 5_000 },
    );
  });

  it('does not exist for what the language cannot say', () => {
    const cased: Node = { kind: 'text', field: 'f', op: 'equals', text: 'A', cased: true };
    const dash: Node = { kind: 'pattern', field: 'f', pieces: [3, 'enc'], cased: false };
    for (const node of [
      cased,
      dash,
      { kind: 'not', node: cased },
      { kind: 'and', nodes: [{ kind: 'null', field: 'f' }, cased] },
      { kind: 'and', nodes: [] },
      { kind: 'fieldref', field: 'f', op: 'equals', other: 'g', cased: false },
      { kind: 'text', field: null, op: 'equals', text: 'a', cased: false },
      { kind: 'text', field: 'time', op: 'equals', text: 'a', cased: false },
    ] satisfies Node[])
      expect(printQuery({ node, fromUs: null, toUs: null }), JSON.stringify(node)).toBeNull();
  });
});

const name = fc.oneof(
  fc.constantFrom('user.name', 'CommandLine', 'ユーザー名', '"Threat Name"', '"a\\"b\\\\"', 'not', 'f-1'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }).map((text) => JSON.stringify(text)),
);
const value = fc.oneof(
  fc.constantFrom(
    'a',
    '*',
    'null',
    '"null"',
    '443',
    '"443"',
    '-5',
    '0',
    '007',
    '*x?',
    '10.0.0.0/8',
    '2001:db8::/32',
    '/a+/i',
    '>=5',
    '[1 TO *]',
    '{x}',
    '""',
    '"or"',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => `"${text}"`),
  fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
);
const { expression: queryText } = fc.letrec<{ expression: string; term: string }>((tie) => ({
  term: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(name, value).map(([field, text]) => `${field}:${text}`),
    value,
    tie('expression').map((text) => `(${text})`),
    fc.tuple(name, value, value).map(([field, a, b]) => `${field}:(${a} OR ${b})`),
  ),
  expression: fc
    .array(fc.tuple(fc.constantFrom('', 'NOT ', '-'), tie('term'), fc.constantFrom(' AND ', ' OR ', ' ')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.map(([sign, term, operator], i) => `${i === 0 ? '' : operator}${sign}${term}`).join('')),
}));
