import { describe, expect, it } from 'vitest';
import { formatSentence, type Sentence } from './sentence.ts';

const records: Sentence = [
  {
    plural: 'count',
    cases: { '=0': ['no record'], one: [{ number: 'count' }, ' record'], other: [{ number: 'count' }, ' records'] },
  },
  ' in ',
  { value: 'file' },
];

describe('formatSentence', () => {
  it('fills each hole with its value, numbers without grouping', () => {
    expect(formatSentence('{had} of {needed} bytes at {had}', 'en', { had: 12, needed: 65536 })).toBe(
      '12 of 65536 bytes at 12',
    );
  });

  it('chooses the plural form of the language and groups the counted number', () => {
    expect(formatSentence(records, 'en', { count: 1, file: 'a' })).toBe('1 record in a');
    expect(formatSentence(records, 'en', { count: 1234567, file: 'a' })).toBe('1,234,567 records in a');
    expect(formatSentence(records, 'ja', { count: 1, file: 'a' })).toBe('1 records in a');
    expect(formatSentence(records, 'en', { count: 0, file: 'a' })).toBe('no record in a');
  });

  it('tells 2nd from 3rd when the plural is ordinal', () => {
    const place: Sentence = [
      { number: 'n' },
      { plural: 'n', ordinal: true, cases: { two: ['nd'], few: ['rd'], other: ['th'] } },
    ];
    expect([2, 3, 4].map((n) => formatSentence(place, 'en', { n }))).toEqual(['2nd', '3rd', '4th']);
  });

  it('falls back to "other" for a word no case names, even one that every object has', () => {
    const who: Sentence = [{ select: 'who', cases: { host: ['host'], other: ['something'] } }];
    expect(formatSentence(who, 'en', { who: 'host' })).toBe('host');
    expect(formatSentence(who, 'en', { who: 'constructor' })).toBe('something');
  });

  it('leaves a hole visible when its value is missing, and never fills it from the prototype', () => {
    expect(formatSentence('{toString} and {name}', 'en', {})).toBe('{toString} and {name}');
  });

  it('does not read a value as a sentence', () => {
    expect(formatSentence('{a} {b}', 'en', { a: '{b}', b: '$&' })).toBe('{b} $&');
  });
});
