import { describe, expect, it } from 'vitest';
import { trySelection } from './testing/rule-trial.ts';

/** Sigma 2.1, "Lists": keywords are looked for in every value of the event. */

describe('keywords', () => {
  it.each([
    ['a word inside a value', ['mimikatz'], { f: 'run MimiKatz now' }, 'hit'],
    ['a word in any field', ['mimikatz'], { f: 'x', g: 'mimikatz' }, 'hit'],
    ['a word in a later value of a field', ['mimikatz'], { f: ['x', 'mimikatz'] }, 'hit'],
    ['any word of the list', ['a-word', 'b-word'], { f: 'this b-word' }, 'hit'],
    ['no word of the list', ['a-word', 'b-word'], { f: 'words' }, 'miss'],
    ['a field name, which is no value', ['secret'], { secret: 'x' }, 'miss'],
    ['a word across two values', ['ab'], { f: 'a', g: 'b' }, 'miss'],
    ['one word without a list', 'mimikatz', { f: 'mimikatz!' }, 'hit'],
    ['a wildcard within the word', ['foo*bar'], { f: 'xx foo and bar xx' }, 'hit'],
    ['a wildcard does not reach into the next value', ['foo*bar'], { f: 'foo', g: 'bar' }, 'miss'],
    ['an escaped star', [String.raw`a\*b`], { f: 'x a*b x' }, 'hit'],
    ['an escaped star is no wildcard', [String.raw`a\*b`], { f: 'a x b' }, 'miss'],
    ['a number as text', [4624], { f: 'id 4624' }, 'hit'],
    ['a short word', ['q'], { f: 'xqx' }, 'hit'],
    ['Japanese', ['失敗'], { f: 'ログオン失敗です' }, 'hit'],
    ['a word beside a map', ['word', { f: 'x' }], { f: 'x' }, 'hit'],
    ['an event without values', ['word'], {}, 'miss'],
  ])('%s: %j over %j is a %s', (_, selection, record, verdict) => {
    expect(trySelection(selection, record)).toBe(verdict);
  });
});

describe('keywords with modifiers', () => {
  it.each([
    ['all of them, in one value', { '|all': ['one', 'two'] }, { f: 'two and one' }, 'hit'],
    ['all of them, in different values', { '|all': ['one', 'two'] }, { f: 'has one', g: 'has two' }, 'hit'],
    ['all of them, where one is missing', { '|all': ['one', 'two'] }, { f: 'has one', g: 'three' }, 'miss'],
    ['all of them with wildcards', { '|all': ['o*e', 'two'] }, { f: 'it is one of two' }, 'hit'],
    ['all of them, numbers too', { '|all': [4624, 'two'] }, { f: 'id 4624, two' }, 'hit'],
    ['letter case', { '|cased': 'One' }, { f: 'the One' }, 'hit'],
    ['letter case that differs', { '|cased': 'One' }, { f: 'the one' }, 'miss'],
    ['a regular expression', { '|re': 'o[mn]e' }, { f: 'the one' }, 'hit'],
    ['none of them', { '|neq': ['one', 'two'] }, { f: 'three' }, 'hit'],
    ['none of them, where one is there', { '|neq': ['one', 'two'] }, { f: 'the one' }, 'miss'],
    ['whole beginnings only', { '|startswith': 'one' }, { f: 'the one' }, 'miss'],
    ['base64 inside a value', { '|base64offset': 'secret text' }, { f: 'x c2VjcmV0IHRleH x' }, 'hit'],
  ])('%s: %j over %j is a %s', (_, selection, record, verdict) => {
    expect(trySelection(selection, record)).toBe(verdict);
  });

  it.each([[{ '|exists': true }], [{ '|fieldref': 'g' }], [{ '|all': [null] }], [{ '|hour': 3 }]])(
    'are refused where they need a field: %j',
    (selection) => {
      expect(trySelection(selection, { f: 'x' })).toBe('sigma.modifiers-clash');
    },
  );
});
