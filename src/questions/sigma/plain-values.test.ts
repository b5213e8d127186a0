import { describe, expect, it } from 'vitest';
import type { EventView } from '#base/event.ts';
import { tryRule, trySelection } from './testing/rule-trial.ts';

/** Sigma 2.1: null and the empty string, exists, numbers and their comparison, lists, maps, fields with several values. */

describe('null, the empty string and an absent field', () => {
  it.each([
    ['null', { f: null }, { g: 'x' }, 'hit'],
    ['null', { f: null }, { f: null }, 'hit'],
    ['null', { f: null }, { f: [] }, 'hit'],
    ['null', { f: null }, { f: '' }, 'miss'],
    ['null', { f: null }, { f: 'null' }, 'miss'],
    ['null', { f: null }, { f: ['', 'x'] }, 'miss'],
    ['the empty string', { f: '' }, { f: '' }, 'hit'],
    ['the empty string', { f: '' }, { f: null }, 'miss'],
    ['the empty string', { f: '' }, { g: 'x' }, 'miss'],
    ['the empty string', { f: '' }, { f: ' ' }, 'miss'],
    ['null or the empty string', { f: [null, ''] }, { f: '' }, 'hit'],
    ['null or the empty string', { f: [null, ''] }, { g: '' }, 'hit'],
    ['null or the empty string', { f: [null, ''] }, { f: 'x' }, 'miss'],
    ['not null', { 'f|neq': null }, { f: '' }, 'hit'],
    ['not null', { 'f|neq': null }, { g: '' }, 'miss'],
    ['anything at all', { f: '*' }, { f: null }, 'miss'],
    ['contains the empty string', { 'f|contains': '' }, { g: 'x' }, 'miss'],
    ['there', { 'f|exists': true }, { f: 'x' }, 'hit'],
    ['there', { 'f|exists': true }, { f: '' }, 'hit'],
    ['there', { 'f|exists': true }, { f: null }, 'hit'],
    ['there', { 'f|exists': true }, { g: 'x' }, 'miss'],
    ['not there', { 'f|exists': false }, { g: 'x' }, 'hit'],
    ['not there', { 'f|exists': false }, { f: null }, 'miss'],
  ])('are told apart: %s: %j over %j is a %s', (_, selection, record, verdict) => {
    expect(trySelection(selection, record)).toBe(verdict);
  });

  it('refuses what is not true or false for exists', () => {
    expect(trySelection({ 'f|exists': 'yes' }, { f: 'x' })).toBe('sigma.value-not-boolean');
  });
});

describe('a number', () => {
  it.each([
    [4624, '4624', 'hit'],
    [4624, 4624, 'hit'],
    [4624, '04624', 'hit'],
    [4624, '4624.0', 'hit'],
    [4624, '+4624', 'hit'],
    [4624, '46240', 'miss'],
    [4624, '14624', 'miss'],
    [4624, ' 4624', 'miss'],
    [4624, '4.624e3', 'miss'],
    [4624, '0x1210', 'miss'],
    [0, '-0', 'hit'],
    [0, '', 'miss'],
    [0, null, 'miss'],
    [-3, '-3', 'hit'],
    [1.5, '1.50', 'hit'],
    ['4624', '4624', 'hit'],
    ['4624', '04624', 'miss'],
    ['0xC000006D', '0xc000006d', 'hit'],
    ['0xC000006D', '3221225581', 'miss'],
    ['9007199254740993', '9007199254740993', 'hit'],
    ['9007199254740993', '9007199254740992', 'miss'],
    [9007199254740992, '9007199254740993', 'miss'],
    [9007199254740992, '9007199254740992', 'hit'],
  ])('is equal by value, a string by its text: %j over %j is a %s', (wanted, value, verdict) => {
    expect(trySelection({ f: wanted }, { f: value })).toBe(verdict);
  });

  it.each([
    ['0xC000006D', '0xC000006D', '3221225581'],
    ['99999999999999999999', '99999999999999999999', '100000000000000000000'],
    ['007', '007', '7'],
    ['1e3', '1e3', '1000'],
    ['2024-01-15', '2024-01-15', '2024'],
  ])('that YAML could read otherwise stays text when it is not quoted: %s', (written, hit, miss) => {
    expect(tryRule(rule(`{f: ${written}}`), view([['f', hit]]))).toBe('hit');
    expect(tryRule(rule(`{f: ${written}}`), view([['f', miss]]))).toBe('miss');
  });

  it.each([
    ['lt', 10, '9', 'hit'],
    ['lt', 10, '10', 'miss'],
    ['lte', 10, '10.0', 'hit'],
    ['lte', 10, '11', 'miss'],
    ['gt', 10, '11', 'hit'],
    ['gt', 10, '9', 'miss'],
    ['gt', 10, '100', 'hit'],
    ['gte', 10, '10', 'hit'],
    ['gte', '10', '010', 'hit'],
    ['gte', 10, '-11', 'miss'],
    ['gte', -2.5, '-2.5', 'hit'],
    ['gt', 10, '0xFF', 'miss'],
    ['gt', 10, 'eleven', 'miss'],
    ['lt', 10, '', 'miss'],
    ['lt', 10, null, 'miss'],
    ['gt', 10, '18446744073709551615', 'hit'],
    ['lt', 10, '-18446744073709551615', 'hit'],
  ])('is compared: %s %j over %j is a %s', (modifier, wanted, value, verdict) => {
    expect(trySelection({ [`f|${modifier}`]: wanted }, { f: value })).toBe(verdict);
  });

  it.each(['', ' ', 'ten', '0x10', '1e3', true, 'Infinity'])('is needed for a comparison: %j is refused', (wanted) => {
    expect(trySelection({ 'f|gt': wanted }, { f: '11' })).toBe('sigma.value-not-number');
  });
});

describe('lists and maps', () => {
  it.each([
    ['a list is any of its values', { f: ['a', 'b'] }, { f: 'b' }, 'hit'],
    ['a list is none of other values', { f: ['a', 'b'] }, { f: 'c' }, 'miss'],
    ['a map is all of its items', { f: 'a', g: 'b' }, { f: 'a', g: 'b' }, 'hit'],
    ['a map is all of its items, not one', { f: 'a', g: 'b' }, { f: 'a', g: 'c' }, 'miss'],
    ['a list of maps is any of them', [{ f: 'a' }, { g: 'b' }], { f: 'x', g: 'b' }, 'hit'],
    ['a list of maps is none of others', [{ f: 'a' }, { g: 'b' }], { f: 'x', g: 'y' }, 'miss'],
    ['true is the text true', { f: true }, { f: 'True' }, 'hit'],
    ['true is not 1', { f: true }, { f: '1' }, 'miss'],
    ['numbers and text mix in a list', { f: ['x', 5] }, { f: '05' }, 'hit'],
    ['field names are told apart by case', { f: 'a' }, { F: 'a' }, 'miss'],
    ['a field may be called like a method of objects', { constructor: 'a' }, { constructor: 'a' }, 'hit'],
    ['a field called like a method of objects may be absent', { constructor: 'a' }, { f: 'a' }, 'miss'],
  ])('%s', (_, selection, record, verdict) => {
    expect(trySelection(selection, record)).toBe(verdict);
  });

  it.each([
    ['an empty list of values', { f: [] }, 'sigma.value-missing'],
    ['an empty list of maps', [], 'sigma.selection-empty'],
    ['an empty map', {}, 'sigma.selection-empty'],
    ['nothing', null, 'sigma.selection-empty'],
    ['a map as value', { f: { contains: 'x' } }, 'sigma.value-not-scalar'],
    ['a list in a list of values', { f: [['x']] }, 'sigma.value-not-scalar'],
    ['lists in lists in lists', nested(20), 'sigma.selection-too-deep'],
  ])('are refused where they say nothing: %s', (_, selection, key) => {
    expect(trySelection(selection, { f: 'x' })).toBe(key);
  });
});

describe('a field with several values', () => {
  it.each([
    ['text', { f: 'b' }, { f: ['a', 'B'] }, 'hit'],
    ['cased text', { 'f|cased': 'b' }, { f: ['a', 'B'] }, 'miss'],
    ['a part', { 'f|contains': 'ell' }, { f: ['a', 'b', 'Hello'] }, 'hit'],
    ['a pattern', { f: 'h*o' }, { f: ['a', 'Hello'] }, 'hit'],
    ['a number', { f: 7 }, { f: ['a', '07'] }, 'hit'],
    ['a comparison', { 'f|gt': 7 }, { f: [3, 9] }, 'hit'],
    ['a regular expression', { 'f|re': '^He' }, { f: ['a', 'Hello'] }, 'hit'],
    ['a regular expression over the values one by one', { 'f|re': 'a.*He' }, { f: ['a', 'Hello'] }, 'miss'],
    ['a network', { 'f|cidr': '10.0.0.0/8' }, { f: ['x', '10.1.2.3'] }, 'hit'],
    ['all parts, each in any value', { 'f|contains|all': ['x', 'y'] }, { f: ['ax', 'ay'] }, 'hit'],
    ['none of them', { f: 'c' }, { f: ['a', 'b'] }, 'miss'],
  ])('says yes where one of them does: %s', (_, selection, record, verdict) => {
    expect(trySelection(selection, record)).toBe(verdict);
  });

  it('is also a name that a record repeats', () => {
    const event = view([
      ['Data', 'first'],
      ['Data', 'Second'],
    ]);
    expect(tryRule(rule('{Data: second}'), event)).toBe('hit');
    expect(tryRule(rule('{Data|re: ^Sec}'), event)).toBe('hit');
    expect(tryRule(rule('{Data: third}'), event)).toBe('miss');
  });

  it('is null only where every one of its repetitions is', () => {
    const event = view([
      ['Data', null],
      ['Data', 'x'],
    ]);
    expect(tryRule(rule('{Data: null}'), event)).toBe('miss');
    expect(tryRule(rule('{Data: x}'), event)).toBe('hit');
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? 'x' : [nested(depth - 1)];
}

function rule(selection: string): string {
  return `{title: t, logsource: {product: windows}, detection: {selection: ${selection}, condition: selection}}`;
}

let shapes = 0;

/** A record in which a name may stand twice, which no flat object can hold. */
function view(pairs: readonly (readonly [string, string | null])[]): EventView {
  const names = pairs.map(([name]) => name);
  const value = (slot: number) => pairs[slot]?.[1] ?? '';
  return {
    shape: { id: shapes++, names, slotsOf: (name) => names.flatMap((each, i) => (each === name ? [i] : [])) },
    source: { id: 0, product: 'windows', channel: '', provider: '', code: '' },
    offset: 0,
    length: 0,
    origin: 'live',
    recordId: '1',
    timeUs: Number.NaN,
    host: '',
    count: (slot) => (pairs[slot]?.[1] === null ? 0 : 1),
    text: value,
    lower: (slot) => value(slot).toLowerCase(),
    freeText: () => true,
    time: null,
    derived: [],
    bytes: () => new Uint8Array(0),
  };
}
