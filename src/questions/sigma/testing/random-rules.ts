import * as fc from 'fast-check';
import type { FlatRecord } from '#base/object-event.ts';
import { loadRules } from '../load-rules.ts';
import { Matcher } from '../matcher.ts';
import { buildRuleSet, type RuleSet } from '../rule-set.ts';

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
export const events: fc.Arbitrary<FlatRecord> = fc.dictionary(
  fc.constantFrom('f', 'g', 'h', 'i', 'f', 'g', 'h', 'i', 'f g', 'f_g'),
  fc.oneof(value, value, fc.array(value, { maxLength: 3 })),
);

const fields = fc.constantFrom('f', 'g', 'h', 'f', 'g', 'h', 'fg', 'f_g');
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

export const rules = fc
  .tuple(fc.array(selections, { minLength: 3, maxLength: 3 }), conditions)
  .map(([parts, condition]) => ruleOf(parts, condition));

/** A rule of Windows with these selections, named s0, s1 … */
export function ruleOf(parts: readonly unknown[], condition: string): string {
  const named = Object.fromEntries(parts.map((part, i) => [`s${i}`, part]));
  return JSON.stringify({
    title: 't',
    logsource: { product: 'windows' },
    detection: { ...named, condition },
  });
}

export function setOf(documents: readonly string[]): RuleSet {
  return buildRuleSet(
    documents.flatMap((text) => loadRules({ path: 'r.yml', license: '', text }, new Map())),
    [],
    true,
  );
}

export function matcherOf({ logSources, groups }: RuleSet, fullScan: boolean): Matcher {
  const group = (index: number) => groups[index] as (typeof groups)[number];
  return new Matcher({ logSources, groups: groups.map((each) => each.logSource), group }, fullScan);
}
