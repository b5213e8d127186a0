import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectEvent } from '#base/object-event.ts';
import { loadRules } from '../load-rules.ts';
import { tryRule } from '../testing/rule-trial.ts';
import { detection, ruleSetOf } from '../testing/rule-files.ts';

/** Filters (Sigma filters 2.1, and `any` of 2.2): what they take out of the matches of rules. Index and full scan are asked both. */

const windows = 'logsource: {product: windows}';

describe('a filter', () => {
  it.each([
    ['says_mimi', 'f: mimi', 'hit'],
    ['says_mimi', 'f: mimi, user: adm_ann', 'miss'],
    ['Says mimi', 'f: mimi, user: ADM_ann', 'miss'],
    ['any', 'f: mimi, user: adm_ann', 'miss'],
    ['any', 'f: mimi, user: bob', 'hit'],
    ['any', 'f: mimi', 'hit'],
    ['any', 'user: adm_ann', 'miss'],
  ])('of %s over an event with {%s} leaves a %s', (rules, event, verdict) => {
    const text = `${detection('mimi')}---\n${filter({ rules })}`;
    expect(tryRule(text, eventOf(event))).toBe(verdict);
  });

  it('takes out only where all filters leave something', () => {
    const second = filter({ rules: 'any', selection: 'host: TEST*' });
    const text = `${detection('mimi')}---\n${filter({ rules: 'any' })}---\n${second}`;
    expect(tryRule(text, eventOf('f: mimi, user: bob, host: prod'))).toBe('hit');
    expect(tryRule(text, eventOf('f: mimi, user: bob, host: TEST1'))).toBe('miss');
    expect(tryRule(text, eventOf('f: mimi, user: adm_x, host: prod'))).toBe('miss');
  });

  it('may turn its condition round: only what its selection names is left', () => {
    const text = `${detection('mimi')}---\n${filter({ rules: 'any', condition: 'not s' })}`;
    expect(tryRule(text, eventOf('f: mimi, user: adm_x'))).toBe('hit');
    expect(tryRule(text, eventOf('f: mimi, user: bob'))).toBe('miss');
  });

  it('stands in any file and names the rules it narrows, of its own logs only', () => {
    const files = { 'f.yml': filter({ rules: 'any' }), 'r.yml': `${detection('a')}---\n${detection('b', 'linux')}` };
    expect(ruleSetOf(files).rules.map((rule) => rule.filtered)).toEqual([[1], undefined, undefined]);
  });

  it.each([
    ['an unknown rule', { rules: '[says_a, says_x]' }, 'sigma.reference-unknown'],
    ['a rule for other logs', { rules: 'says_b' }, 'sigma.filter-log-source'],
    ['a correlation', { rules: 'count' }, 'sigma.filter-not-a-rule'],
    ['a rule that cannot be asked', { rules: 'broken' }, 'sigma.filter-not-a-rule'],
    ['no rules', { rules: '[]' }, 'sigma.filter-rules-missing'],
    ['a rule that is a map', { rules: '[{a: b}]' }, 'sigma.filter-rules-missing'],
    ['no condition', { rules: 'any', condition: '' }, 'sigma.condition-ends-early'],
    ['a condition over what is not there', { rules: 'any', condition: 't' }, 'sigma.condition-names-nothing'],
    ['an unknown modifier', { rules: 'any', selection: '"f|x": 1' }, 'sigma.modifier-unknown'],
    ['ten thousand selections', { rules: 'any', more: selections(10_000) }, 'sigma.too-many-selections'],
    [
      'a selection named again and again',
      { rules: 'any', condition: `${'s or '.repeat(20_000)}s` },
      'sigma.filter-too-large',
    ],
  ])('is refused for %s, and its rules stay as they are', (_, parts, key) => {
    const count =
      'title: t\nname: count\ncorrelation: {type: event_count, rules: [says_a], timespan: 1m, condition: {gte: 2}}\n';
    const broken = `title: t\nname: broken\n${windows}\ndetection: {s: {f|x: 1}, condition: s}\n`;
    const rest = [detection('a'), detection('b', 'linux'), count, broken].join('---\n');
    const set = ruleSetOf({ 'f.yml': filter(parts), 'r.yml': rest });
    expect(set.rules[0]?.refused?.key).toBe(key);
    expect(set.groups.flatMap((group) => group.rules.map(({ node }) => node.kind))).toEqual(['text', 'text']);
  });

  it('without a log source is refused', () => {
    const [rule] = loadRules(
      { path: 'f.yml', license: '', text: filter({ rules: 'any' }).replace(windows, 'x: y') },
      new Map(),
    );
    expect(rule?.outcome).toEqual({ refused: { key: 'sigma.log-source-missing' } });
  });

  it('that would multiply with thousands of rules is refused before it fills the memory', () => {
    const rules = Array.from({ length: 600 }, (_, i) => detection(`w${i}`)).join('---\n');
    const wide = filter({
      rules: 'any',
      selection: `user: [${Array.from({ length: 3_400 }, (_, i) => `u${i}`).join(', ')}]`,
    });
    const refused = ruleSetOf({ 'f.yml': wide, 'r.yml': rules }).rules[0]?.refused;
    expect(refused).toEqual({ key: 'sigma.filters-too-many', values: { limit: 2_000_000 } });
  });

  it('gives the same answers through the index and the full scan, whatever it asks', () => {
    const word = fc.constantFrom('a', 'b', 'mimi', '*i*', 'adm*');
    const event = fc.dictionary(fc.constantFrom('f', 'user', 'host'), fc.constantFrom('a', 'b', 'mimi', 'adm_x'));
    const selection = fc.dictionary(fc.constantFrom('f', 'user', 'host'), word, { minKeys: 1 });
    fc.assert(
      fc.property(word, selection, fc.constantFrom('s', 'not s'), event, (asked, taken, condition, record) => {
        const rule = JSON.stringify({
          title: 't',
          logsource: { product: 'windows' },
          detection: { s: { f: asked }, condition: 's' },
        });
        const narrow = filter({ rules: 'any', condition, selection: JSON.stringify(taken).slice(1, -1) });
        const alone = tryRule(rule, objectEvent('windows', record));
        const out = tryRule(
          JSON.stringify({ title: 't', logsource: { product: 'windows' }, detection: { s: taken, condition } }),
          objectEvent('windows', record),
        );
        const both = tryRule(`${rule}\n---\n${narrow}`, objectEvent('windows', record));
        expect(both).toBe(alone === 'hit' && out === 'miss' ? 'hit' : 'miss');
      }),
    );
  });
});

function filter(parts: Readonly<Record<string, string>>): string {
  const { rules = 'any', selection = 'user: adm_*', condition = 's', more = '' } = parts;
  return `title: f\n${windows}\nfilter:\n  rules: ${rules}\n  s: {${selection}}\n${more}  condition: ${JSON.stringify(condition)}\n`;
}

function selections(count: number): string {
  return Array.from({ length: count }, (_, i) => `  s${i}: {f: v${i}}\n`).join('');
}

function eventOf(fields: string) {
  const pairs = fields.split(', ').map((pair) => pair.split(': ') as [string, string]);
  return objectEvent('windows', Object.fromEntries(pairs));
}
