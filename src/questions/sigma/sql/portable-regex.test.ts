import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectEvent } from '#base/object-event.ts';
import { column, value } from '#store/sql/build.ts';
import { EventTable } from '#store/sql/testing/event-table.ts';
import { compileRegex, type Regex } from '../regex.ts';
import { portableRegex } from './portable-regex.ts';

describe('a portable pattern', () => {
  it.each([
    ['a.b', '', '(?-ims)(a.b)'],
    ['^a|b$', 'im', '(?im-s)(^a|b$)'],
    ['a\\.\\d{2,10}\\\\[a-z]{8}', 'ims', '(?ims)(a\\.\\d{2,10}\\\\[a-z]{8})'],
    ['日本', '', '(?-ims)(日本)'],
    ['\\x41\\/\\"', '', '(?-ims)(\\x41\\/\\")'],
  ])('states all of its flags: %s with %j', (source, flags, expected) => {
    expect(portableRegex(source, flags)).toBe(expected);
  });

  it.each([
    ['a Unicode class', '\\p{L}', ''],
    ['a Unicode class of one letter', '\\pN', ''],
    ['its opposite', '\\PN', ''],
    ['the opposite of a word boundary', '\\B', ''],
    ['quoting', '\\Qa.b\\E', ''],
    ['a named group', '(?P<name>a)', ''],
    ['a named group in another spelling', '(?<name>a)', ''],
    ['a code point in braces', '\\x{1F600}', ''],
    ['other letters without regard to case', 'é', 'i'],
    ['other letters and an inline flag', '(?i)é', ''],
    ['half of a character', '\ud83d', ''],
    ['the sign that stands for one', '\ufffd', ''],
    ['counts that could outgrow the memory', '[^a]{1000}'.repeat(6), ''],
  ])('is not %s', (_, source, flags) => {
    expect(portableRegex(source, flags)).toBeNull();
  });
});

/** Pieces of patterns. Some that come of them are refused by re2js and never reach SQL. */
const pieces = fc.constantFrom(
  ...'ab k s é 日 😀 . ^ $ | ( ) (?: [ab] [^a] [a-z] [[:alpha:]] * + ? *? {2} {1,3} - { } ]'.split(' '),
  ...'\\d \\W \\s \\b \\B \\. \\\\ \\n \\x41 \\A \\z \\v \\f \\a \\0 \\12 \\u \\p{L} \\C \\Q'.split(' '),
  ...'(?i) (?s: (?m) (?-i: (?U) (?P<n>'.split(' '),
  '\n',
  '\0',
  ' ',
);
const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    'A',
    'K',
    's',
    'ſ',
    '\u212a',
    'é',
    'É',
    '日',
    '😀',
    '1',
    ' ',
    '\n',
    '\0',
    '.',
    '\\',
    '-',
    '\v',
    '\u2028',
  ),
  maxLength: 8,
});

describe('DuckDB', () => {
  let table: EventTable;
  const texts = fc.sample(text, { numRuns: 300, seed: 7 });
  beforeAll(async () => {
    table = await EventTable.open();
    for (const [i, each] of texts.entries()) table.add(objectEvent('windows', { t: each }), '', String(i));
    await table.fill(1);
  });
  afterAll(() => table.close());

  it('reads every portable pattern as re2js does', async () => {
    const asked = { patterns: 0, matches: 0 };
    const flags = fc.constantFrom('', 'i', 'm', 's', 'ims');
    const pattern = fc.array(pieces, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
    const property = fc.asyncProperty(pattern, flags, async (source, flag) => {
      const regex = known(source, flag);
      const portable = regex === null ? null : portableRegex(source, flag);
      if (regex === null || portable === null) return;
      const matches = texts.flatMap((each, i) => (regex.test(each) ? [String(i)] : []));
      const where = { kind: 'text', op: 'matches', of: column('f:t'), wanted: value(portable) } as const;
      const rows = await table.ask({ columns: [{ of: column('record'), as: 'record' }], from: table.from, where });
      expect(rows.map(({ record }) => record)).toEqual(matches);
      asked.patterns++;
      asked.matches += matches.length;
    });
    await fc.assert(property, { numRuns: 1_500 });
    expect(asked.patterns).toBeGreaterThan(200);
    expect(asked.matches).toBeGreaterThan(2_000);
  });
});

function known(source: string, flags: string): Regex | null {
  try {
    return compileRegex(source, flags);
  } catch {
    return null;
  }
}
