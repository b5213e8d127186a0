import { describe, expect, it } from 'vitest';
import { logOf, ruleFor, ruleId, started } from './made-logs.ts';
import { linesOf } from './ndjson-lines.ts';
import { holdfast, tempFolder } from './run-holdfast.ts';

const detection = (lines: string, logsource = '{product: windows, category: process_creation}') =>
  `title: Bad\nid: ${ruleId(7)}\nlevel: high\nlogsource: ${logsource}\ndetection:\n${lines}`;

/** Rules that cannot be asked, and the word their reason has to hold. */
const refused: readonly (readonly [what: string, text: string, reason: RegExp])[] = [
  ['broken YAML', 'title: [', /./],
  ['a tab where YAML takes none', 'title: x\n\tlevel: high', /./],
  ['no map', '- just\n- a list', /./],
  ['nothing at all', '', /./],
  [
    'an alias that unfolds without end',
    `a: &a [x, x]\n${'bcdefghijk'
      .split('')
      .map((name, i) => `${name}: &${name} [${`*${'abcdefghij'[i]}, `.repeat(9)}x]`)
      .join('\n')}`,
    /./,
  ],
  ['an unknown modifier', detection('  s: {CommandLine|smells: one}\n  condition: s'), /smells/],
  ['a condition that names nothing', detection('  s: {CommandLine: one}\n  condition: t'), /\bt\b/],
  ['no condition', detection('  s: {CommandLine: one}'), /condition/],
  ['a condition that does not end', detection('  s: {CommandLine: one}\n  condition: s and'), /./],
  ['a regular expression that is none', detection("  s: {CommandLine|re: '('}\n  condition: s"), /./],
  ['a regular expression that looks back', detection("  s: {CommandLine|re: '(a)\\1'}\n  condition: s"), /./],
  ['a placeholder nobody filled', detection("  s: {CommandLine|expand: '%admins%'}\n  condition: s"), /admins/],
];

const evidence = { 'logs/a.evtx': logOf(started('say one', 0), started(`say ${'a'.repeat(20_000)}!`, 1)) };

const scan = (rules: Readonly<Record<string, string>>, ...folders: readonly string[]) => {
  const cwd = tempFolder({ ...evidence, ...rules });
  const ended = holdfast(
    ['scan', 'logs', '--format', 'ndjson', '--rules', ...(folders.length > 0 ? folders : ['rules'])],
    { cwd },
  );
  expect(ended.stderr).toBe('');
  return { code: ended.code, lines: linesOf(ended.stdout), summary: linesOf(ended.stdout).at(-1), cwd };
};

describe('a rule that cannot be asked is counted, named with the reason, and stops no other', () => {
  it.each(refused)('%s', (_what, text, reason) => {
    const { code, summary, cwd } = scan({ 'rules/bad.yml': text, 'rules/good.yml': ruleFor('one') });
    expect(code).toBe(0);
    expect(summary).toMatchObject({ matches: 1, rules: { loaded: 1, matched: 1, notSupported: 1 } });
    const list = linesOf(holdfast(['rules', 'list', '--rules', 'rules', '--format', 'ndjson'], { cwd }).stdout);
    const bad = list.find((line) => line.path === 'rules/bad.yml');
    expect(bad).toMatchObject({ kind: 'rule', state: 'not-supported', why: expect.stringMatching(reason) });
    const table = holdfast(['rules', 'list', '--rules', 'rules', '--lang', 'ja'], { cwd }).stdout;
    expect(table).toMatch(/使用不可.*[ぁ-ん].*\[rules\/bad\.yml\]/);
  });

  it('a file of 50 MB, of which nothing comes into memory', () => {
    const { code, summary } = scan({ 'rules/huge.yml': 'a'.repeat(50_000_000), 'rules/good.yml': ruleFor('one') });
    expect(code).toBe(0);
    expect(summary).toMatchObject({ matches: 1, rules: { loaded: 1, notSupported: 1 } });
  });

  it('the second of two with one id, which says where the first is', () => {
    const { summary, cwd } = scan({
      'rules/a.yml': ruleFor('one', { id: ruleId(1) }),
      'rules/b.yml': ruleFor('say', { id: ruleId(1) }),
    });
    expect(summary).toMatchObject({ matches: 1, rules: { loaded: 1, matched: 1, notSupported: 1 } });
    const list = linesOf(holdfast(['rules', 'list', '--rules', 'rules', '--format', 'ndjson'], { cwd }).stdout);
    expect(list[1]).toMatchObject({ path: 'rules/b.yml', why: expect.stringContaining('rules/a.yml') });
  });

  it('the same rule in a second folder', () => {
    const text = ruleFor('one', { id: ruleId(1) });
    const { summary } = scan({ 'ours/a.yml': text, 'theirs/a.yml': text }, 'ours', 'theirs');
    expect(summary).toMatchObject({ matches: 1, findings: 1, rules: { loaded: 1, notSupported: 1 } });
  });
});

describe('rules that can be asked', () => {
  it('of a log source nobody knows, or that was not read, end as not applicable', () => {
    const { summary } = scan({
      'rules/a.yml': detection('  s: {CommandLine: one}\n  condition: s', '{product: toaster, service: crumbs}'),
      'rules/b.yml': ruleFor('one').replace('process_creation', 'dns_query'),
    });
    expect(summary).toMatchObject({ matches: 0, rules: { loaded: 2, matched: 0, notApplicable: 2 } });
  });

  it('with a regular expression made to take for ever take no longer than others', () => {
    const { summary } = scan({ 'rules/a.yml': detection("  s: {CommandLine|re: '(a+)+$'}\n  condition: s") });
    expect(summary).toMatchObject({ matches: 0, rules: { loaded: 1, notSupported: 0 } });
  });

  it('without an id are told apart, also within one file', () => {
    const { lines } = scan({ 'rules/two.yml': `${ruleFor('one')}---\n${ruleFor('say')}` });
    const found = lines.filter((line) => line.kind === 'finding');
    expect(found.map(({ question, title, count }) => ({ question, title, count }))).toEqual([
      { question: 'rules/two.yml#2', title: 'Says say', count: 2 },
      { question: 'rules/two.yml', title: 'Says one', count: 1 },
    ]);
  });

  it('may be given as one file', () => {
    expect(scan({ 'rules/a.yml': ruleFor('one'), 'rules/b.yml': ruleFor('say') }, 'rules/a.yml').summary).toMatchObject(
      {
        matches: 1,
        rules: { loaded: 1 },
      },
    );
  });

  it('of one folder named twice or within another are asked once', () => {
    const rules = { 'rules/deep/a.yml': ruleFor('one') };
    expect(scan(rules, 'rules', 'rules/deep', 'rules').summary).toMatchObject({
      matches: 1,
      rules: { loaded: 1, notSupported: 0 },
    });
  });

  it('find the values of placeholders, however the folder is spelt', () => {
    const rules = {
      'rules/a.yml': detection("  s: {CommandLine|contains|expand: '%words%'}\n  condition: s"),
      'rules/placeholders/words.yml': 'words: [one, none]\n',
    };
    for (const folder of ['rules', './rules', 'rules/'])
      expect(scan(rules, folder).summary).toMatchObject({ matches: 1, rules: { loaded: 1, notSupported: 0 } });
  });
});
