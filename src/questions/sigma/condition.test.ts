import { describe, expect, it } from 'vitest';
import { objectEvent } from '#base/object-event.ts';
import { tryRule } from './testing/rule-trial.ts';

/** Sigma 2.1, "Condition". Selection `a` asks for the letter a in field `f`, and so on. */

const names = ['a', 'b', 'c', 'd', 'sel_1', 'sel_2', 'sel_3', 'filter', '_hidden', 'not_this'];
const letters: Readonly<Record<string, string>> = { sel_1: '1', sel_2: '2', sel_3: '3', filter: 'f', _hidden: 'h' };

describe('a condition', () => {
  it.each([
    ['a', 'a', 'hit'],
    ['a', 'b', 'miss'],
    ['a and b', 'ab', 'hit'],
    ['a and b', 'a', 'miss'],
    ['a or b', 'b', 'hit'],
    ['not a', 'b', 'hit'],
    ['not a', 'a', 'miss'],
    ['a AND NOT b', 'a', 'hit'],
    ['a and not b', 'ab', 'miss'],
    ['not not a', 'a', 'hit'],
    ['a or b and c', 'a', 'hit'],
    ['a or b and c', 'b', 'miss'],
    ['(a or b) and c', 'a', 'miss'],
    ['(a or b) and c', 'bc', 'hit'],
    ['not a and b', 'b', 'hit'],
    ['not (a and b)', 'b', 'hit'],
    ['not (a and b)', 'ab', 'miss'],
    ['not a or b', 'ab', 'hit'],
    ['a and b or c and d', 'cd', 'hit'],
    ['a and b or c and d', 'ac', 'miss'],
    ['( ( a ) )', 'a', 'hit'],
    ['(a)or(b)', 'b', 'hit'],
    ['  a\n  and\n  b ', 'ab', 'hit'],
    ['not_this', 'n', 'hit'],
  ])('is read with not before and before or: "%s" over %s is a %s', (condition, letters_, verdict) => {
    expect(ask(condition, letters_)).toBe(verdict);
  });

  it.each([
    ['1 of sel_*', '2', 'hit'],
    ['1 of sel_*', 'a', 'miss'],
    ['any of sel_*', '3', 'hit'],
    ['all of sel_*', '123', 'hit'],
    ['all of sel_*', '12', 'miss'],
    ['2 of sel_*', '13', 'hit'],
    ['2 of sel_*', '3', 'miss'],
    ['3 of sel_*', '123', 'hit'],
    ['3 of sel_*', '12', 'miss'],
    ['1 of sel_1', '1', 'hit'],
    ['all of *_*', 'fh123n', 'hit'],
    ['1 of *_2', '2', 'hit'],
    ['1 of *_2', '1', 'miss'],
    ['1 of s*l*_3', '3', 'hit'],
    ['1 of _*', 'h', 'hit'],
    ['1 of them', 'a', 'hit'],
    ['1 of them', 'h', 'miss'],
    ['all of them', 'abcd123fn', 'hit'],
    ['all of them', 'abcd123f', 'miss'],
    ['8 of them', 'abcd123f', 'hit'],
    ['8 of them', 'abcd123', 'miss'],
    ['1 of sel_* and not filter', '1', 'hit'],
    ['1 of sel_* and not filter', '1f', 'miss'],
    ['not 1 of sel_*', 'a', 'hit'],
    ['not all of sel_*', '12', 'hit'],
    ['a and 1 Of Sel_*', 'a1', 'sigma.condition-names-nothing'],
    ['a and 1 OF sel_*', 'a1', 'hit'],
    ['a and _hidden', 'ah', 'hit'],
  ])('counts selections by pattern: "%s" over %s is a %s', (condition, letters_, verdict) => {
    expect(ask(condition, letters_)).toBe(verdict);
  });

  it('may be a list, which asks for any of them', () => {
    expect(ask(['a and b', 'c'], 'c')).toBe('hit');
    expect(ask(['a and b', 'c'], 'ab')).toBe('hit');
    expect(ask(['a and b', 'c'], 'a')).toBe('miss');
  });

  it.each([
    ['nowhere', 'sigma.condition-names-nothing'],
    ['a and nowhere', 'sigma.condition-names-nothing'],
    ['1 of nowhere_*', 'sigma.condition-names-nothing'],
    ['all of no*where', 'sigma.condition-names-nothing'],
    ['A', 'sigma.condition-names-nothing'],
    ['4 of sel_*', 'sigma.condition-wants-more'],
    ['0 of sel_*', 'sigma.condition-unexpected'],
    ['1.5 of sel_*', 'sigma.condition-unexpected'],
    ['most of sel_*', 'sigma.condition-unexpected'],
    ['', 'sigma.condition-ends-early'],
    ['a and', 'sigma.condition-ends-early'],
    ['not', 'sigma.condition-ends-early'],
    ['1 of', 'sigma.condition-ends-early'],
    ['(a or b', 'sigma.condition-ends-early'],
    ['a or b)', 'sigma.condition-unexpected'],
    ['()', 'sigma.condition-unexpected'],
    ['a b', 'sigma.condition-unexpected'],
    ['a | count() > 5', 'sigma.condition-aggregation'],
    ['a | count(f) by g > 5', 'sigma.condition-aggregation'],
    ['a | near b and c', 'sigma.condition-aggregation'],
    [[], 'sigma.condition-missing'],
    [null, 'sigma.condition-missing'],
    [['a', 'b |near c'], 'sigma.condition-aggregation'],
    [['a', 7], 'sigma.condition-missing'],
  ])('is refused where it cannot be meant: %j (%s)', (condition, key) => {
    expect(ask(condition, 'ab')).toBe(key);
  });

  it('is refused with a timeframe, which only counting needs', () => {
    expect(ask('a', 'a', { timeframe: '5m' })).toBe('sigma.condition-aggregation');
  });

  it('is refused when its parentheses or negations nest without end', () => {
    expect(ask(`${'('.repeat(10_000)}a${')'.repeat(10_000)}`, 'a')).toBe('sigma.condition-too-deep');
    expect(ask(`${'not '.repeat(10_000)}a`, 'a')).toBe('sigma.condition-too-deep');
    expect(ask(`${'('.repeat(50)}a${')'.repeat(50)}`, 'a')).toBe('hit');
  });

  it('counts among a dozen selections at most, since the cases multiply', () => {
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`m${i}`, { f: `m${i}` }]));
    expect(ask('2 of m*', 'a', many)).toBe('sigma.condition-too-many-of');
    expect(ask('1 of m*', 'm7', many)).toBe('hit');
    expect(ask('all of m*', 'm7', many)).toBe('miss');
  });
});

function ask(condition: unknown, present: string, more: Readonly<Record<string, unknown>> = {}): string {
  const selections = Object.fromEntries(names.map((name) => [name, { 'f|contains': letters[name] ?? name[0] }]));
  const detection = { ...selections, ...more, condition };
  const text = JSON.stringify({ title: 't', logsource: { product: 'windows' }, detection });
  const verdict = tryRule(text, objectEvent('windows', { f: present }));
  return typeof verdict === 'string' ? verdict : verdict.refused.key;
}
