import { langs } from '#catalog/lang.ts';
import { formatSentence } from '#catalog/sentence.ts';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { compileSentence, placeholdersOf } from './compile-sentence.ts';

const sentences = [
  'Nothing to fill.',
  "It's {name}'s file, <b>not</b> a tag.",
  "Braces '{'as they are'}' around {name}.",
  '{count, plural, =0 {no file} one {# file} other {# files}} of {name}',
  '{name} {count, plural, other {#件}}、{count, number}件中',
  '{name, select, high {high {count, plural, one {# time} other {# times}}} other {low}}',
  '{count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
];

describe('compileSentence', () => {
  it.each(sentences)('says what the ICU library says: %s', (text) => {
    for (const lang of langs) {
      for (const count of [0, 1, 2, 3, 11, 999, 1000, 1234567.5, -4321]) {
        const values = { count, name: count % 2 === 0 ? 'high' : 'x' };
        const expected = new IntlMessageFormat(text, lang, undefined, { ignoreTag: true }).format(values);
        expect(formatSentence(compileSentence(text), lang, values)).toBe(expected);
      }
    }
  });

  it('keeps a sentence without forms as plain text', () => {
    expect(compileSentence('{had} of {needed} bytes')).toBe('{had} of {needed} bytes');
  });

  it('names every placeholder once, also those inside a form', () => {
    expect(placeholdersOf(compileSentence('{b} {n, plural, one {{a}} other {# {b}}}'))).toEqual(['a', 'b', 'n']);
  });

  it.each([
    ['{when, date}', 'only {name}'],
    ['{n, plural, offset:1 other {#}}', 'only {name}'],
    ['{n, number, percent}', 'only {name}'],
    ['{open', 'EXPECT_ARGUMENT_CLOSING_BRACE'],
    ['{n, plural, one {x}}', 'MISSING_OTHER_CLAUSE'],
  ])('refuses what a sentence may not hold: %s', (text, why) => {
    expect(() => compileSentence(text)).toThrow(why);
  });
});
