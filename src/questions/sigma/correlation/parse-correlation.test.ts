import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../load-rules.ts';
import { detection, ruleSetOf } from '../testing/rule-files.ts';

/** What a correlation document may say and may do wrong (Sigma correlations 2.1; proposal 198 for conditions in words). */

describe('a correlation', () => {
  it.each([
    ['event_count', '{gte: 5}'],
    ['value_count', '{gte: 5, field: user}'],
    ['value_count', '{gt: 5, lte: 9, field: [user, host]}'],
    ['value_sum', '{gt: 1.5, field: bytes}'],
    ['value_avg', '{lt: -0.5, field: bytes}'],
    ['value_percentile', '{gt: 10, field: bytes, percentile: 95}'],
    ['value_median', '{neq: 3, field: bytes}'],
    ['temporal', '{gte: 1}'],
  ])('of the type %s is read with the condition %s', (type, condition) => {
    expect(outcomeOf(correlation({ type, condition }))).toMatchObject({ correlation: { type, rules: ['a', 'b'] } });
  });

  it.each([
    ['30s', 30e6],
    ['5m', 300e6],
    ['1h', 3_600e6],
    ['7d', 604_800e6],
    ['2w', 1_209_600e6],
  ])('has a timespan: %s', (timespan, timespanUs) => {
    expect(outcomeOf(correlation({ timespan }))).toMatchObject({ correlation: { timespanUs } });
  });

  it.each(['', '5', 'm', '0m', '-5m', '5 m', '1.5h', '5M', '1y', '5min', '9999999d', '99999999999s', '[5m]', '{m: 5}'])(
    'is refused with the timespan "%s"',
    (timespan) => expect(reasonOf(correlation({ timespan }))).toBe('sigma.correlation-timespan'),
  );

  it.each([
    ['{}', 'sigma.correlation-condition-empty'],
    ['{field: f}', 'sigma.correlation-condition-empty'],
    ['{gte: five}', 'sigma.correlation-condition-number'],
    ['{gte: 1.5}', 'sigma.correlation-condition-number'],
    ['{gte: -1}', 'sigma.correlation-condition-number'],
    ['{gte: 99999999999999999999999999999999999999}', 'sigma.correlation-condition-number'],
    ['{gte: [1]}', 'sigma.correlation-condition-number'],
    ['{min: 5}', 'sigma.correlation-condition-unknown'],
    ['{gte: 5, percentile: 5}', 'sigma.correlation-condition-unknown'],
    ['{gt: 5, lt: 3}', 'sigma.correlation-condition-never'],
    ['{gt: 5, lt: 6}', 'sigma.correlation-condition-never'],
    ['{lt: 0}', 'sigma.correlation-condition-never'],
    ['{gte: 5, field: f}', 'sigma.correlation-field-unused'],
    ['a or b', 'sigma.correlation-condition-missing'],
    ['[gte, 5]', 'sigma.correlation-condition-missing'],
  ])('that counts is refused with the condition %s', (condition, key) => {
    expect(reasonOf(correlation({ condition }))).toBe(key);
  });

  it.each([
    ['temporal', '{gte: 3}', 'sigma.correlation-condition-never'],
    ['temporal', 'not a and not b', 'sigma.correlation-only-absence'],
    ['temporal', 'a', 'sigma.correlation-rule-idle'],
    ['temporal', 'a and c', 'sigma.condition-names-nothing'],
    ['temporal', 'a and', 'sigma.condition-ends-early'],
    ['temporal', 'a | count() > 5', 'sigma.condition-aggregation'],
    ['temporal', 'a and b '.repeat(400), 'sigma.condition-unexpected'],
    ['temporal', `b and ${'a or '.repeat(1_000)}a`, 'sigma.correlation-condition-too-large'],
    ['temporal_ordered', 'a or b', 'sigma.correlation-ordered-or'],
    ['temporal_ordered', '{gte: 1}', 'sigma.correlation-ordered-count'],
    ['value_count', '{gte: 5}', 'sigma.correlation-field-missing'],
    ['value_sum', '{gte: 5, field: [a, b]}', 'sigma.correlation-too-many-fields'],
    ['value_percentile', '{gte: 5, field: f}', 'sigma.correlation-percentile'],
    ['value_percentile', '{gte: 5, field: f, percentile: 101}', 'sigma.correlation-percentile'],
    ['near', '{gte: 5}', 'sigma.correlation-type-unknown'],
    ['event_count_extended', '{gte: 5}', 'sigma.correlation-type-unknown'],
  ])('of the type %s is refused with the condition %s', (type, condition, key) => {
    expect(reasonOf(correlation({ type, condition }))).toBe(key);
  });

  it('takes an absence before or after the events in order, not between them', () => {
    const ordered = (condition: string) => correlation({ type: 'temporal_ordered', rules: '[a, b, c]', condition });
    expect(outcomeOf(ordered('a and b and not c'))).toHaveProperty('correlation');
    expect(outcomeOf(ordered('not a and b and c'))).toHaveProperty('correlation');
    expect(reasonOf(ordered('a and not b and c'))).toBe('sigma.correlation-absence-between');
  });

  it('with a condition in words needs no list of rules', () => {
    const text = 'title: c\ncorrelation: {type: temporal_extended, timespan: 5m, condition: a AND NOT (b or c)}\n';
    expect(outcomeOf(text)).toMatchObject({ correlation: { type: 'temporal', rules: ['a', 'b', 'c'] } });
  });

  it.each([
    ['[]', 'sigma.correlation-group-empty'],
    ['""', 'sigma.correlation-group-empty'],
    ['null', 'sigma.correlation-group-empty'],
    ['[a, null]', 'sigma.correlation-group-empty'],
    [`[${Array.from({ length: 21 }, (_, i) => `f${i}`).join(', ')}]`, 'sigma.correlation-group-too-large'],
  ])('is refused with the group-by %s', (groupBy, key) => {
    expect(reasonOf(correlation({ 'group-by': groupBy }))).toBe(key);
  });

  it.each([
    ['rules: []', 'sigma.correlation-rules-missing'],
    ['rules: [a, {b: c}]', 'sigma.correlation-rules-missing'],
    [`rules: [${Array.from({ length: 10_000 }, (_, i) => `r${i}`).join(', ')}]`, 'sigma.correlation-too-many-rules'],
    ['rules: [a, a]', 'sigma.correlation-rule-twice'],
    ['rules: [a, b], groupby: [f]', 'sigma.correlation-key-unknown'],
    ['rules: [a, b], timeframe: 5m', 'sigma.correlation-key-unknown'],
    ['rules: [a, b], aliases: text', 'sigma.correlation-alias'],
    ['rules: [a, b], aliases: {ip: source.ip}', 'sigma.correlation-alias'],
    ['rules: [a, b], aliases: {ip: {a: [x]}}', 'sigma.correlation-alias'],
  ])('is refused with %s', (parts, key) => {
    const text = `title: c\ncorrelation: {type: event_count, timespan: 5m, condition: {gte: 5}, ${parts}}\n`;
    expect(reasonOf(text)).toBe(key);
  });

  it.each([
    '{host: {kind: host}}',
    '{host: {kind: host, from: ip, of: car}}',
    '{host: {kind: car, from: source.ip}}',
    '{other: {kind: host, from: ip}}',
    'text',
  ])('is refused with the entities %s', (entities) => {
    const text = `${correlation({ 'group-by': '[host]' })}custom: {holdfast: {entities: ${entities}}}\n`;
    expect(reasonOf(text)).toBe('sigma.correlation-entity');
  });

  it('says which group field is looked up as an entity', () => {
    const text = `${correlation({ 'group-by': '[host, f]' })}custom: {holdfast: {entities: {host: {kind: host, from: source.ip}}}}\n`;
    const groupBy = [
      { name: 'host', from: 'source.ip', entity: 'host', of: null },
      { name: 'f', from: 'f', entity: null, of: null },
    ];
    expect(outcomeOf(text)).toMatchObject({ correlation: { groupBy } });
  });

  it('of any shape at all is read or refused, and never throws', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('a', 'b', 'event_count', 'temporal', '5m', 'a and not b', '', null, true, 5, -1, 1e30),
        fc.string(),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom('gte', 'field', 'a', '__proto__', 'constructor'), tie('any'), { maxKeys: 4 }),
      ),
    })).any;
    const keys = ['type', 'rules', 'group-by', 'timespan', 'condition', 'aliases', 'generate'];
    const document = fc.record({
      correlation: fc.oneof(value, fc.record(Object.fromEntries(keys.map((key) => [key, value])))),
      custom: value,
    });
    fc.assert(
      fc.property(document, (parts) => {
        const outcome = outcomeOf(JSON.stringify({ title: 't', ...parts }));
        expect(Object.keys(outcome ?? {})).toHaveLength(1);
      }),
    );
  });
});

describe('correlations among other documents', () => {
  it('find rules by id, name or title, in their own file first, then in others', () => {
    const files = {
      'a.yml': `${detection('a')}id: ID-A\n`,
      'b.yml': `${detection('b')}---\n${correlation({ rules: '[id-a, says_b, Says c]' })}`,
      'c.yml': `${detection('c')}---\n${detection('b').replace('Says b', 'Other b')}`,
    };
    const set = ruleSetOf(files);
    expect(set.rules.map((rule) => rule.refused)).toEqual([null, null, null, null, null]);
    expect(set.rules[2]?.correlation?.rules).toEqual([0, 1, 3]);
  });

  it.each([
    ['of nobody', '[says_a, says_x]', 'sigma.reference-unknown', { name: 'says_x' }],
    ['of two rules', '[says_a, twice]', 'sigma.reference-ambiguous', { name: 'twice', had: 2, path: 'b.yml, c.yml' }],
    ['of a broken rule', '[says_a, broken]', 'sigma.correlation-rule-refused', { name: 'broken' }],
    ['of a filter', '[says_a, narrow]', 'sigma.correlation-on-filter', { name: 'narrow' }],
    ['of one rule by two names', '[says_a, Says a]', 'sigma.correlation-rule-twice', { name: 'Says a' }],
  ])('are refused for the name %s, which the reason tells', (_, rules, key, values) => {
    const twice = detection('b').replace('says_b', 'twice');
    const files = {
      'a.yml': `${detection('a')}---\n${correlation({ rules })}---\ntitle: t\nname: broken\nlogsource: {product: x}\ndetection: {s: {f|x: 1}, condition: s}\n`,
      'b.yml': twice,
      'c.yml': `${twice}---\ntitle: f\nname: narrow\nlogsource: {product: windows}\nfilter: {rules: any, s: {f: x}, condition: s}\n`,
    };
    expect(ruleSetOf(files).rules[1]?.refused).toEqual({ key, values });
  });

  it('build on each other, whatever their order', () => {
    const set = ruleSetOf({
      'r.yml': [named('outer', '[inner]'), named('inner', '[says_a]'), detection('a')].join('---\n'),
    });
    expect(set.rules.map((rule) => rule.refused)).toEqual([null, null, null]);
    expect(set.rules.map((rule) => rule.correlation?.rules)).toEqual([[1], [2], undefined]);
  });

  it('that wait for themselves are refused and name the cycle', () => {
    const set = ruleSetOf({
      'r.yml': [named('c1', '[c2]'), named('c2', '[c3]'), named('c3', '[c2]'), named('self', '[self]')].join('---\n'),
    });
    expect(set.rules.map((rule) => rule.refused?.values?.names)).toEqual([
      'c1 → c2 → c3 → c2',
      'c2 → c3 → c2',
      'c3 → c2 → c3',
      'self → self',
    ]);
  });

  it('are refused beyond twenty levels, and thousands of levels are no harm', () => {
    const chain = Array.from({ length: 5_000 }, (_, i) => named(`c${i}`, i === 0 ? '[says_a]' : `[c${i - 1}]`));
    const set = ruleSetOf({ 'r.yml': [detection('a'), ...chain].join('---\n') });
    const keys = set.rules.slice(1).map((rule) => rule.refused?.key);
    expect(keys.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => undefined));
    expect(keys[20]).toBe('sigma.correlation-too-deep');
    expect(new Set(keys.slice(21))).toEqual(new Set(['sigma.correlation-rule-refused']));
  });

  it('are refused where they rest on hundreds of rules', () => {
    const rules = Array.from({ length: 201 }, (_, i) => detection(`w${i}`));
    const list = (from: number, to: number) =>
      `[${Array.from({ length: to - from }, (_, i) => `says_w${from + i}`).join(', ')}]`;
    const parts = [named('c0', list(0, 100)), named('c1', list(100, 200)), named('c2', list(200, 201))];
    const set = ruleSetOf({
      'r.yml': [named('two', '[c0, c1]'), named('three', '[c0, c1, c2]'), ...parts, ...rules].join('---\n'),
    });
    expect(set.rules[0]?.refused).toBe(null);
    const values = { limit: 200, had: 201 };
    expect(set.rules[1]?.refused).toEqual({ key: 'sigma.correlation-too-many-rules', values });
  });

  it('leave their rules no findings of their own, but only in their own file and without generate', () => {
    const quiet = (text: string, others = '') =>
      ruleSetOf({ 'r.yml': text, 's.yml': others }).rules.map((rule) => rule.quiet ?? false);
    expect(quiet(`${named('c', '[says_a]')}---\n${detection('a')}`)).toEqual([false, true, false]);
    expect(quiet(`${named('c', '[says_a]')}generate: true\n---\n${detection('a')}`)).toEqual([false, false, false]);
    expect(quiet(named('c', '[says_a]'), detection('a'))).toEqual([false, false]);
  });
});

function correlation(parts: Readonly<Record<string, string>>): string {
  const all = { type: 'event_count', rules: '[a, b]', timespan: '5m', condition: '{gte: 5}', ...parts };
  return `title: c\ncorrelation:\n${Object.entries(all)
    .map(([key, value]) => `  ${key}: ${value}\n`)
    .join('')}`;
}

function named(name: string, rules: string): string {
  return `name: ${name}\n${correlation({ rules })}`;
}

function outcomeOf(text: string) {
  return loadRules({ path: 'r.yml', license: '', text }, new Map())[0]?.outcome;
}

function reasonOf(text: string): string | undefined {
  const outcome = outcomeOf(text);
  return outcome !== undefined && 'refused' in outcome ? outcome.refused.key : undefined;
}
