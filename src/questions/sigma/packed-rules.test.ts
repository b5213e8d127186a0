import { describe, expect, it } from 'vitest';
import { objectEvent } from '#base/object-event.ts';
import { loadRules } from './load-rules.ts';
import { Matcher } from './matcher.ts';
import { openRules, packedRuleEntries, packRules } from './packed-rules.ts';
import { buildRuleSet } from './rule-set.ts';

/** Every kind of question once, with texts that bytes and JSON could spoil. */
const selections = [
  { 'f|contains': 'ab\0c' },
  { f: 'half a pair: \ud83d' },
  { f: '*日本?😀' },
  { 'f|cased': 'É' },
  { f: 9007199254740992 },
  { f: 1.5 },
  { 'f|re|i': '^x\\d+$' },
  { 'f|cidr': '10.0.0.0/8' },
  { f: null },
  { 'f|exists': true },
  { 'f|fieldref': 'g' },
  { 'f|hour': 10 },
  ['a keyword'],
];
const values = [
  'xxAB\0Cxx',
  'half a pair: \ud83d',
  'x日本y😀',
  'É',
  '9007199254740992',
  '1.50',
  'X77',
  '10.1.1.1',
  null,
];

describe('packed rules', () => {
  const loaded = ['windows', 'linux'].flatMap((product) =>
    selections.flatMap((selection) =>
      loadRules({ path: 'r.yml', license: 'X', text: ruleOf(product, selection) }, new Map()),
    ),
  );
  const broken = loadRules({ path: 'b.yml', license: 'X', text: 'a: [' }, new Map());
  const set = buildRuleSet([...loaded, ...broken], [], false);
  const bytes = packRules(set);

  it('give the same answers as the rules that were packed', () => {
    const source = { ...set, groups: set.groups.map((group) => group.logSource), group: (i: number) => set.groups[i]! };
    const [packed, plain] = [new Matcher(openRules(bytes)), new Matcher(source)];
    const events = [...values, 'a keyword', '2024-01-15T10:00:00Z'].map((f) => objectEvent('windows', { f, g: 'É' }));
    const found = events.map((event) => [...packed.match(event)]);
    expect(found).toEqual(events.map((event) => [...plain.match(event)]));
    expect([...new Set(found.flat())].sort((a, b) => a - b)).toEqual(selections.map((_, i) => i));
  });

  it('keep what is known of every rule, refused ones too', () => {
    expect(packedRuleEntries(bytes)).toEqual(set.rules);
    expect(packedRuleEntries(bytes).at(-1)?.refused?.key).toBe('sigma.yaml-broken');
  });

  it('are read from shared memory, at any offset', () => {
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length + 3), 3);
    shared.set(bytes);
    expect([...new Matcher(openRules(shared)).match(objectEvent('linux', { f: '1.5' }))]).toContain(18);
  });

  it('that were cut off are a broken promise', () => {
    expect(() => openRules(bytes.subarray(0, bytes.length - 1))).toThrow('lengths do not add up');
  });
});

function ruleOf(product: string, selection: unknown): string {
  return JSON.stringify({ title: 't', logsource: { product }, detection: { s: selection, condition: 's' } });
}
