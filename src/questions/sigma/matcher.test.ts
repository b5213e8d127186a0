import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventView, machineCharacters } from '#base/event.ts';
import { type FlatRecord, objectEvent } from '#base/object-event.ts';
import { loadRules } from './load-rules.ts';
import { Matcher } from './matcher.ts';
import { buildRuleSet, type RuleSet } from './rule-set.ts';

/** The index is only a faster way to the same answers: whatever rules and events, it finds what the full scan finds. */
describe('the index', () => {
  it('finds the rules that the full scan finds', () => {
    const property = fc.property(
      fc.array(rules, { minLength: 1, maxLength: 12 }),
      fc.array(events, { minLength: 1, maxLength: 8 }),
      (documents, records) => {
        const set = setOf(documents);
        const indexed = matcher(set, false);
        const scanned = matcher(set, true);
        for (const record of records) {
          const event = withTypes(objectEvent('windows', record));
          expect([...indexed.match(event)], JSON.stringify(record)).toEqual([...scanned.match(event)]);
        }
      },
    );
    fc.assert(property, { numRuns: 1_500 });
  });

  it('finds long needles wherever they stand in a value', () => {
    const text = (minLength: number, maxLength: number) =>
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\u2161', '日'), minLength, maxLength });
    const needles = fc
      .integer({ min: 1, max: 12 })
      .chain((least) => fc.array(text(least, least + 4), { minLength: 1 }));
    const modifiers = fc.constantFrom('contains', 'startswith', 'endswith', 'contains|cased');
    const property = fc.property(needles, modifiers, text(0, 10), text(0, 10), (wanted, modifier, before, after) => {
      const set = setOf(wanted.map((needle) => ruleOf([{ [`f|${modifier}`]: needle }], 's0')));
      const [indexed, scanned] = [matcher(set, false), matcher(set, true)];
      for (const needle of wanted) {
        const event = objectEvent('windows', { f: before + needle + after });
        expect([...indexed.match(event)]).toEqual([...scanned.match(event)]);
      }
    });
    fc.assert(property, { numRuns: 500 });
  });

  it.each(['4624', '2024-01-15t10:00:00.5z', 's-1-5-18', '{0a1b-f}', 'true', '0xff', '1e+21', 'infinity', '-nan'])(
    'finds the keyword %s also in a value that the log stores as a number, a time or an identifier',
    (word) => {
      const set = setOf([ruleOf([[word]], 's0')]);
      const event = objectEvent('windows', { f: word.toUpperCase(), g: 'x' });
      expect([...matcher(set, false).match({ ...event, freeText: () => false })]).toEqual([0]);
    },
  );

  it.each([
    [{ 'f|contains|cased': 'aΣ' }, 'aΣb'],
    [{ 'f|cased': 'aΣ*c' }, 'aΣbc'],
    [{ 'f|startswith|cased': '\u0130x' }, '\u0130xy'],
    [{ 'f|re': 'aΣ' }, 'aΣb'],
    [{ 'f|re|i': 'ss' }, 'ſſ'],
  ])('finds text whose lower case depends on its neighbours: %j', (selection, value) => {
    const set = setOf([ruleOf([selection], 's0')]);
    expect([...matcher(set, false).match(objectEvent('windows', { f: value }))]).toEqual([0]);
  });

  it('finds rules that promise nothing to look for', () => {
    const silent = [{ f: null }, { 'f|neq': 'a' }, { 'f|exists': false }, { 'f|lt': 5 }, { 'f|fieldref': 'g' }];
    const set = setOf(silent.map((selection) => ruleOf([selection], 's0')));
    expect([...matcher(set, false).match(objectEvent('windows', { x: '1' }))]).toEqual([0, 1, 2]);
    expect([...matcher(set, false).match(objectEvent('windows', { f: '4', g: '4' }))]).toEqual([1, 3, 4]);
  });

  it('does not mistake a cased needle, a number or a keyword for the plain text of the same letters', () => {
    const selections = [{ f: '7' }, { f: 7 }, { 'f|cased': 'Ab' }, { f: 'ab' }, { '|contains': 'ab' }, { g: 'ab' }];
    const set = setOf(selections.map((selection) => ruleOf([selection], 's0')));
    const found = (record: FlatRecord) => [...matcher(set, false).match(objectEvent('windows', record))];
    expect(found({ f: '07' })).toEqual([1]);
    expect(found({ f: '7' })).toEqual([0, 1]);
    expect(found({ f: 'AB' })).toEqual([3, 4]);
    expect(found({ f: 'Ab' })).toEqual([2, 3, 4]);
    expect(found({ f: 'xabx' })).toEqual([4]);
    expect(found({ g: 'ab' })).toEqual([4, 5]);
  });

  it('forgets each event before the next', () => {
    const match = matcher(setOf([ruleOf([{ 'f|contains': 'needle' }], 's0')]), false);
    expect([...match.match(objectEvent('windows', { f: 'a needle' }))]).toEqual([0]);
    expect([...match.match(objectEvent('windows', { f: 'nothing' }))]).toEqual([]);
    expect([...match.match(objectEvent('windows', { g: 'a needle' }))]).toEqual([]);
  });
});

/** Letters whose lower case is longer, is another letter's, or depends on the neighbours; half pairs; NUL. */
const letters = [
  'a',
  'b',
  'A',
  'B',
  '1',
  '0',
  ' ',
  '-',
  '/',
  '–',
  '\\',
  '.',
  '\0',
  'é',
  'É',
  'σ',
  'Σ',
  'ς',
  'k',
  '\u212a',
];
const strange = ['\u0130', '\u0131', 'ſ', 'ß', '日', '本', '😀', '\ud83d', '\ude00', '\u2161'];
/** Few letters most of the time, so that what a rule wants does occur. */
const letter = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b', 'A') },
  { weight: 2, arbitrary: fc.constantFrom(...letters, ...strange) },
);
const words = fc.string({ unit: letter, maxLength: 9 });
const patterns = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.string({ unit: letter, minLength: 1, maxLength: 4 }),
  },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.oneof(letter, fc.constantFrom('*', '?', '\\*')),
      maxLength: 5,
    }),
  },
);
const times = fc.constantFrom('2024-01-15T10:05:00Z', '2021-01-03 23:59:59', '2024-02-30', '2024-01-15T10:05:00+09:00');
const addresses = fc.constantFrom('10.1.2.3', '::1', '::ffff:10.0.0.1', 'fe80::1', '10.1.2', '192.168.0.1');
const numbers = fc.constantFrom('1', '01', '1.0', '10', '-1', '0', '0x1', '9007199254740993', '+1', '1a');

const value = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 2, arbitrary: numbers },
  { weight: 1, arbitrary: times },
  { weight: 1, arbitrary: addresses },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', null, 'YWJh', 'xYWJhx', 'a\0b\0'),
  },
);
const events: fc.Arbitrary<FlatRecord> = fc.dictionary(
  fc.constantFrom('f', 'g', 'h', 'i'),
  fc.oneof(value, value, fc.array(value, { maxLength: 3 })),
);

const fields = fc.constantFrom('f', 'g', 'h');
const place = fc.constantFrom('', '|contains', '|startswith', '|endswith');
const extra = fc.constantFrom('', '', '', '|cased', '|neq', '|all', '|windash', '|cased|neq', '|all|neq');
const oneOrMore = (each: fc.Arbitrary<unknown>) => fc.oneof(each, fc.array(each, { minLength: 1, maxLength: 4 }));
const item = (key: fc.Arbitrary<string>, wanted: fc.Arbitrary<unknown>) =>
  fc.tuple(key, oneOrMore(wanted)).map((entry) => Object.fromEntries([entry]));
const fieldWith = (...modifiers: string[]) =>
  fc.tuple(fields, fc.constantFrom(...modifiers)).map((parts) => parts.join(''));

const items = fc.oneof(
  {
    weight: 8,
    arbitrary: item(
      fc.tuple(fields, place, extra).map((parts) => parts.join('')),
      patterns,
    ),
  },
  {
    weight: 1,
    arbitrary: item(fields, fc.constantFrom(1, 0, -1, 10, 1.5, null, '', true)),
  },
  {
    weight: 1,
    arbitrary: item(fieldWith('|lt', '|lte', '|gt', '|gte'), fc.constantFrom(0, 1, 10)),
  },
  {
    weight: 2,
    arbitrary: item(
      fieldWith('|re', '|re|i', '|re|i|m|s', '|re|neq'),
      fc.constantFrom('a+b', '^aa|bb$', 'k.', 'ab?a', '[ab]1', '(?i)AB', 'aa(?:b|1)', 'Σ', 'a.b', ''),
    ),
  },
  {
    weight: 1,
    arbitrary: item(fieldWith('|cidr', '|cidr|neq'), fc.constantFrom('10.0.0.0/8', '::1/128', 'fe80::/10')),
  },
  { weight: 1, arbitrary: fc.record({ 'f|exists': fc.boolean() }) },
  {
    weight: 1,
    arbitrary: item(
      fieldWith('|fieldref', '|fieldref|neq', '|fieldref|contains', '|fieldref|startswith|cased', '|fieldref|endswith'),
      fc.constantFrom('g', 'h', 'i', 'f'),
    ),
  },
  {
    weight: 1,
    arbitrary: item(fieldWith('|hour', '|week|gt', '|day|lte'), fc.constantFrom(1, 10, 15, 52)),
  },
  {
    weight: 1,
    arbitrary: item(fieldWith('|base64', '|base64offset|contains', '|wide|contains'), fc.constantFrom('aba', 'ab')),
  },
  {
    weight: 2,
    arbitrary: item(fc.constantFrom('|all', '|cased', '|neq', '|re', '|startswith'), words),
  },
);

const selections = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(items, { minLength: 1, maxLength: 3 }).map((parts) => Object.assign({}, ...parts)),
  },
  { weight: 1, arbitrary: fc.array(items, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(patterns, { minLength: 1, maxLength: 3 }) },
);

const conditions = fc.constantFrom(
  's0',
  's0',
  's0 or s1 or s2',
  'not s0',
  's0 and not s1',
  's0 or s1',
  's0 or not s1',
  's0 and (s1 or s2)',
  'not (s0 or s1) and s2',
  '1 of s*',
  'all of them',
  '2 of s*',
  'not 1 of s*',
);

const rules = fc
  .tuple(fc.array(selections, { minLength: 3, maxLength: 3 }), conditions)
  .map(([parts, condition]) => ruleOf(parts, condition));

/** The event as a typed log would hand it out: what may be no text is said to be none. */
function withTypes(event: EventView): EventView {
  const machine = (text: string) => [...text].every((char) => `0123456789${machineCharacters}`.includes(char));
  const texts = (slot: number) => Array.from({ length: event.count(slot) }, (_, i) => event.lower(slot, i));
  return { ...event, freeText: (slot) => !texts(slot).every(machine) };
}

function ruleOf(parts: readonly unknown[], condition: string): string {
  const named = Object.fromEntries(parts.map((part, i) => [`s${i}`, part]));
  return JSON.stringify({
    title: 't',
    logsource: { product: 'windows' },
    detection: { ...named, condition },
  });
}

function setOf(documents: readonly string[]): RuleSet {
  return buildRuleSet(
    documents.flatMap((text) => loadRules({ path: 'r.yml', license: '', text }, new Map())),
    [],
    true,
  );
}

function matcher({ logSources, groups }: RuleSet, fullScan: boolean): Matcher {
  const group = (index: number) => groups[index] as (typeof groups)[number];
  return new Matcher({ logSources, groups: groups.map((each) => each.logSource), group }, fullScan);
}
