import { describe, expect, it } from 'vitest';
import { objectEvent } from '#base/object-event.ts';
import type { Reason } from '#base/reason.ts';
import { loadRules } from './load-rules.ts';
import type { LoadedRule } from './rule.ts';
import { tryRule } from './testing/rule-trial.ts';
import { buildRuleSet } from './rule-set.ts';

/** What a rule file may do wrong: it ends as a rule with a reason, never as an error and never as a silent loss. */

const good = 'title: good\nid: id-1\nlogsource: {product: windows}\ndetection:\n  s: {f: x}\n  condition: s\n';

describe('a rule file', () => {
  it('holds one rule with what its licence asks to carry along', () => {
    const [rule, ...others] = load(
      `${good}author: A. Author\nreferences: [https://one.example, https://two.example]\nlevel: high\nstatus: test\n` +
        'tags: [attack.execution, attack.t1059.001, ATTACK.T1003, attack.g0050, cve.2024-1]\n',
    );
    expect(others).toEqual([]);
    expect(rule?.meta).toEqual({
      id: 'id-1',
      title: 'good',
      titleJa: '',
      level: 'high',
      status: 'test',
      author: 'A. Author',
      license: 'folder licence',
      link: 'https://one.example',
      path: 'rules/r.yml',
      techniques: ['T1003', 'T1059.001'],
      items: [],
      actors: [],
      logSource: { product: 'windows', category: null, service: null },
    });
    expect(rule?.outcome).toHaveProperty('node');
  });

  it('may hold several documents', () => {
    const rules = load(`${good}---\n${good.replace('id-1', 'id-2')}---\n`);
    expect(rules.map((rule) => rule.meta.id)).toEqual(['id-1', 'id-2']);
  });

  it('that cannot be read is one rule with that reason', () => {
    const unreadable: Reason = { key: 'sigma.file-too-large', values: { had: 52_428_800, limit: 1_048_576 } };
    const rules = loadRules({ path: 'big.yml', license: '', text: { unreadable } }, new Map());
    expect(rules.map((rule) => [rule.meta.path, rule.outcome])).toEqual([['big.yml', { refused: unreadable }]]);
  });

  it.each([
    ['an open bracket', 'title: x\ndetection:\n  s: [1, 2\ncondition: s\n', 4],
    ['a wrong indentation', 'title: x\n  bad: y\n', 2],
    ['a tab as indentation', 'title: x\ndetection:\n\ts: 1\n', 3],
    ['a name given twice', 'title: x\nid: 1\ntitle: y\n', 3],
    ['a selection given twice', `${good}x:\n  s: 1\n  s: 2\n`, 9],
    ['an unknown tag', 'title: !!js/function x\n', 1],
    ['an alias of nothing', 'title: *nobody\n', 1],
    ['lists in lists without end', `title: ${'['.repeat(50_000)}`, 1],
    ['a second document that is broken', `${good}---\ntitle: [\n`, 9],
  ])('that is no YAML says where: %s', (_, text, line) => {
    const rules = load(text);
    expect(rules).toHaveLength(1);
    expect(reasonOf(rules[0])).toMatchObject({ key: 'sigma.yaml-broken', values: { line } });
  });

  it.each([
    ['an empty file', '', 'sigma.rule-not-a-map'],
    ['only a comment', '# nothing\n', 'sigma.rule-not-a-map'],
    ['a list', '- a\n- b\n', 'sigma.rule-not-a-map'],
    ['one word', 'rule', 'sigma.rule-not-a-map'],
    ['binary bytes', '\u0001\u0002', 'sigma.yaml-broken'],
    ['a rule collection', `action: global\n${good}`, 'sigma.rule-collection'],
    ['a correlation that is none', 'title: c\ncorrelation: {type: event_count}\n', 'sigma.correlation-rules-missing'],
    ['a filter that is none', `title: f\nlogsource: {product: windows}\nfilter: text\n`, 'sigma.filter-not-a-map'],
    ['a detection that is a filter too', `${good}filter: {rules: any}\n`, 'sigma.rule-several-kinds'],
    ['no detection', 'title: x\nlogsource: {product: windows}\n', 'sigma.detection-missing'],
    ['a detection that is text', good.replace(/detection:[^]*/, 'detection: s\n'), 'sigma.detection-missing'],
    ['no title', good.replace('title: good', 'name: good'), 'sigma.title-missing'],
    ['no log source', good.replace('logsource: {product: windows}', 'x: y'), 'sigma.log-source-missing'],
    ['a log source that is text', good.replace('{product: windows}', 'windows'), 'sigma.log-source-missing'],
    ['no condition', good.replace('  condition: s\n', ''), 'sigma.condition-missing'],
    ['an unknown modifier', good.replace('{f: x}', '{f|fuzzy: x}'), 'sigma.modifier-unknown'],
    ['a modifier called like a method', good.replace('{f: x}', '{f|constructor: x}'), 'sigma.modifier-unknown'],
    ['a bar without a modifier', good.replace('{f: x}', '{f|: x}'), 'sigma.modifier-unknown'],
    ['two places for one text', good.replace('{f: x}', '{f|contains|endswith: x}'), 'sigma.modifiers-clash'],
    ['a value that is a map', good.replace('{f: x}', '{f: {g: x}}'), 'sigma.value-not-scalar'],
    ['a merge key, which YAML 1.2 has not', good.replace('{f: x}', '{<<: {f: x}}'), 'sigma.value-not-scalar'],
  ])('is refused with a reason: %s', (_, text, key) => {
    expect(load(text).map((rule) => reasonOf(rule)?.key)).toEqual([key]);
  });

  it('names what is wrong in the reason', () => {
    const [rule] = load(good.replace('{f: x}', '{f|contains|fuzzy: x}'));
    expect(reasonOf(rule)).toEqual({ key: 'sigma.modifier-unknown', values: { modifier: 'fuzzy', field: 'f' } });
  });

  it('keeps its good documents when another one is refused', () => {
    const rules = load(`${good}---\ntitle: bad\n---\n${good}`);
    expect(rules.map((rule) => reasonOf(rule)?.key)).toEqual([undefined, 'sigma.detection-missing', undefined]);
  });
});

describe('a rule that would fill the memory', () => {
  const selections = (count: number) => Array.from({ length: count }, (_, i) => `  s${i}: {f: v${i}}\n`).join('');

  it('is refused for its thousands of selections', () => {
    const [rule] = load(good.replace('  s: {f: x}\n', `  s: {f: x}\n${selections(10_000)}`));
    expect(reasonOf(rule)).toEqual({ key: 'sigma.too-many-selections', values: { limit: 1_000, had: 10_001 } });
  });

  it.each([
    ['aliases of lists of aliases', bomb('s', 9, (name) => `[${`*${name}, `.repeat(9)}]`)],
    ['an alias as every value of a list', good.replace('{f: x}', `[&m {f: &v [${many(999)}]}, ${'*m, '.repeat(999)}]`)],
    ['a selection named again and again', good.replace('condition: s', `condition: ${'s or '.repeat(200_000)}s`)],
    [
      'a long list named again and again',
      good.replace('{f: x}', `{f: [${many(5_000)}]}`).replace('condition: s', `condition: ${'not s or '.repeat(500)}s`),
    ],
    ['a condition repeated by aliases', good.replace('condition: s', `condition: [&c s, ${'*c, '.repeat(120_000)}]`)],
    [
      'every value in dozens of encodings',
      good.replace('{f: x}', `{f|base64offset|base64offset|base64offset: [${many(9_000)}]}`),
    ],
    [
      'half of a dozen long lists',
      good
        .replace('  s: {f: x}\n', Array.from({ length: 12 }, (_, i) => `  s${i}: {f: [${many(1_000)}]}\n`).join(''))
        .replace('condition: s', 'condition: 6 of s*'),
    ],
  ])('is refused: %s', (_, text) => {
    expect(load(text).map((rule) => reasonOf(rule)?.key)).toEqual(['sigma.rule-too-large']);
  });

  it('is refused for a list that holds itself', () => {
    const [rule] = load(good.replace('{f: x}', `&s [${'*s, '.repeat(50)}]`));
    expect(reasonOf(rule)).toEqual({ key: 'sigma.selection-too-deep', values: { selection: 's' } });
  });

  it('is not one with a list of ten thousand values, and is asked in full', () => {
    const text = good.replace('{f: x}', `{f|endswith: [${many(10_000)}]}`);
    expect(tryRule(text, objectEvent('windows', { f: 'x v9999' }))).toBe('hit');
    expect(tryRule(text, objectEvent('windows', { f: 'x v10000' }))).toBe('miss');
  });

  it('is not one that shares a list by an alias', () => {
    const text = good.replace('  s: {f: x}\n', '  a: {f: &l [x, y]}\n  s: {g: *l}\n');
    expect(tryRule(text, objectEvent('windows', { g: 'y' }))).toBe('hit');
  });
});

describe('a set of rules', () => {
  it('refuses the second rule of an id and names where the first is', () => {
    const first = loadRules({ path: 'a/r.yml', license: '', text: good }, new Map());
    const second = loadRules({ path: 'b/r.yml', license: '', text: good }, new Map());
    const set = buildRuleSet([...first, ...second], [], false);
    expect(set.rules.map((rule) => rule.refused)).toEqual([
      null,
      { key: 'sigma.rule-duplicate', values: { id: 'id-1', path: 'a/r.yml' } },
    ]);
    expect(set.groups.flatMap((group) => group.rules.map((rule) => rule.rule))).toEqual([0]);
  });

  it('keeps rules without an id apart', () => {
    const text = good.replace('id: id-1\n', '');
    const set = buildRuleSet([...load(text), ...load(text)], [], false);
    expect(set.rules.map((rule) => rule.refused)).toEqual([null, null]);
  });

  it.each([
    ['its status', 'rules/r.yml', `${good}status: unsupported\n`],
    ['its folder', 'sigma/unsupported/r.yml', good],
  ])('leaves a rule off that its authors marked unsupported, by %s, unless it is asked for', (_, path, text) => {
    const loaded = loadRules({ path, license: '', text }, new Map());
    expect(buildRuleSet(loaded, [], false).rules.map((rule) => rule.refused)).toEqual([{ key: 'sigma.rule-off' }]);
    expect(buildRuleSet(loaded, [], true).rules.map((rule) => rule.refused)).toEqual([null]);
  });
});

function load(text: string): LoadedRule[] {
  return loadRules({ path: 'rules/r.yml', license: 'folder licence', text }, new Map());
}

function reasonOf(rule: LoadedRule | undefined): Reason | undefined {
  return rule !== undefined && 'refused' in rule.outcome ? rule.outcome.refused : undefined;
}

function many(count: number): string {
  return Array.from({ length: count }, (_, i) => `v${i}`).join(', ');
}

/** `l0` is a word, `l1` is nine of it, and so on; the last one is the rule's selection. */
function bomb(selection: string, levels: number, repeat: (name: string) => string): string {
  const anchors = Array.from({ length: levels }, (_, i) => `l${i + 1}: &l${i + 1} ${repeat(`l${i}`)}\n`).join('');
  return `l0: &l0 word\n${anchors}${good.replace(`  ${selection}: {f: x}`, `  ${selection}: *l${levels}`)}`;
}
