import { describe, expect, it } from 'vitest';
import { loadRules } from './load-rules.ts';
import { trySelection } from './testing/rule-trial.ts';

/** Sigma 2.1, modifier re: a search, case-sensitive unless told otherwise, in time linear in the text. */

describe('a regular expression', () => {
  it.each([
    ['f|re', 'b+c', 'aabbcc', 'hit'],
    ['f|re', '^b', 'ab', 'miss'],
    ['f|re', 'a$', 'ab', 'miss'],
    ['f|re', 'Abc', 'abc', 'miss'],
    ['f|re', 'Abc', 'x Abc', 'hit'],
    ['f|re', String.raw`\d{3,}`, 'a1234', 'hit'],
    ['f|re', 'a.c', 'a\nc', 'miss'],
    ['f|re', '^c', 'a\nc', 'miss'],
    ['f|re', '(?i)ABC', 'xabcx', 'hit'],
    ['f|re', 'x(?i:ABC)', 'xabc', 'hit'],
    ['f|re', 'x(?i:ABC)', 'Xabc', 'miss'],
    ['f|re', '(?i)a(?-i)B', 'AB', 'hit'],
    ['f|re', '(?i)a(?-i)B', 'Ab', 'miss'],
    ['f|re', '(?s)a.c', 'a\nc', 'hit'],
    ['f|re', '(?m)^c', 'a\nc', 'hit'],
    ['f|re|i', 'ABC', 'xabcx', 'hit'],
    ['f|re|i', 'straße', 'STRAßE', 'hit'],
    ['f|re|i', 'kiss', '\u212ai\u017fs', 'hit'],
    ['f|re|s', 'a.c', 'a\nc', 'hit'],
    ['f|re|m', '^c$', 'a\nc\nd', 'hit'],
    ['f|re|i|m|s', '^B.C', 'a\nb\nc', 'hit'],
    ['f|re|m|i', '^B', 'a\nb', 'hit'],
    ['f|re', '', 'anything', 'hit'],
    ['f|re', '^$', '', 'hit'],
    ['f|re', '管理者.$', 'x管理者A', 'hit'],
    ['f|re', '^.$', '😀', 'hit'],
    ['f|re', String.raw`\\cmd\.exe`, String.raw`C:\cmd.exe`, 'hit'],
    ['f|re', '*', '*', 'sigma.regex-unknown'],
    ['f|re|neq', 'a', 'b', 'hit'],
    ['f|re|neq', 'a', 'cat', 'miss'],
    ['f|re', 5, 'x5', 'hit'],
  ])('%s /%s/ over %j is a %s', (key, pattern, value, verdict) => {
    expect(trySelection({ [key]: pattern }, { f: value })).toBe(verdict);
  });

  it('takes all patterns of a list with all, any without', () => {
    expect(trySelection({ 'f|re': ['^a', 'z$'] }, { f: 'az' })).toBe('hit');
    expect(trySelection({ 'f|re|all': ['^a', 'z$'] }, { f: 'ax' })).toBe('miss');
  });

  it.each([
    ['(a+)+$', `${'a'.repeat(50_000)}!`, 'miss'],
    ['(a+)+$', 'a'.repeat(50_000), 'hit'],
    ['^(a|aa)+$', `${'a'.repeat(50_000)}b`, 'miss'],
    ['(x+x+)+y', 'x'.repeat(50_000), 'miss'],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(50_000), 'miss'],
  ])('that explodes elsewhere is answered: /%s/', (pattern, value, verdict) => {
    expect(trySelection({ 'f|re': pattern }, { f: value })).toBe(verdict);
  });

  it.each([
    ['a lookahead', 'a(?=b)'],
    ['a negative lookahead', 'a(?!b)'],
    ['a lookbehind', '(?<=a)b'],
    ['a reference back', String.raw`(a)\1`],
    ['an atomic group', '(?>a)'],
    ['an open group', '(a'],
    ['an open class', '[a'],
    ['a repetition of a repetition', 'a**'],
    ['repetitions that multiply', '((a{100}){100}){100}'],
    ['nesting without end', `${'('.repeat(2_000)}a${')'.repeat(2_000)}`],
  ])('is refused where it cannot run in linear time or is broken: %s', (_, pattern) => {
    const text = JSON.stringify({
      title: 't',
      logsource: { product: 'windows' },
      detection: { s: { 'f|re': pattern }, condition: 's' },
    });
    const [rule] = loadRules({ path: 'r.yml', license: '', text }, new Map());
    expect(rule?.outcome).toEqual({
      refused: { key: 'sigma.regex-unknown', values: { pattern: pattern.slice(0, 200), why: expect.any(String) } },
    });
  });

  it('is refused when it is longer than any that people write', () => {
    expect(trySelection({ 'f|re': 'a'.repeat(5_000) }, { f: 'a' })).toBe('sigma.regex-too-long');
  });

  it.each(['i', 'm', 's', 're|contains', 're|gt', 're|exists', 're|cidr'])('is refused with |%s', (modifiers) => {
    expect(trySelection({ [`f|${modifiers}`]: 'a' }, { f: 'a' })).toBe('sigma.modifiers-clash');
  });
});
