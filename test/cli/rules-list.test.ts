import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logOf, ruleFor, ruleId, started } from './made-logs.ts';
import { linesOf } from './ndjson-lines.ts';
import { holdfast, projectRoot, tempFolder } from './run-holdfast.ts';

const list = (cwd: string, ...args: string[]) => holdfast(['rules', 'list', ...args], { cwd });
const folder = () =>
  tempFolder({
    'logs/a.evtx': logOf(started('one', 0)),
    'rules/good.yml': ruleFor('one', { id: ruleId(1) }).replace(
      'tags:',
      'custom: {title_ja: 「一」と言う, holdfast: {items: [M6.1], actors: [apt31]}}\ntags:',
    ),
    'rules/bad.yml': 'title: [',
  });

describe('rules list', () => {
  it('prints a line a rule, exactly these keys first, then a line an item of the catalogue', () => {
    const lines = linesOf(list(folder(), '--rules', 'rules', '--format', 'ndjson').stdout);
    expect([...new Set(lines.map((line) => line.kind))]).toEqual(['rule', 'item']);
    const [bad, good] = lines;
    expect(Object.keys(good ?? {}).slice(0, 6)).toEqual(['kind', 'id', 'title', 'path', 'state', 'why']);
    expect(good).toMatchObject({ id: ruleId(1), title: 'Says one', path: 'rules/good.yml', state: 'ready', why: null });
    expect(bad).toMatchObject({ id: '', path: 'rules/bad.yml', state: 'not-supported', why: expect.any(String) });
  });

  it('says of a rule what its matches say: techniques, actors, recommendations and title', () => {
    const cwd = folder();
    for (const lang of ['en', 'ja']) {
      const rule = linesOf(list(cwd, '--rules', 'rules', '--format', 'ndjson', '--lang', lang).stdout)[1];
      const scan = holdfast(['scan', 'logs', '--format', 'ndjson', '--lang', lang, '--rules', 'rules'], { cwd });
      const [match] = linesOf(scan.stdout);
      const { techniques, actors, recommendations } = match ?? {};
      expect(rule).toMatchObject({
        techniques,
        actors,
        recommendations,
        title: (match as unknown as { rule: { title: string } }).rule.title,
      });
    }
  });

  it('names for each of the 208 items the rules that bear on it, through the rule or its techniques', () => {
    const items = linesOf(list(folder(), '--rules', 'rules', '--format', 'ndjson').stdout).filter(
      (line) => line.kind === 'item',
    );
    expect(items).toHaveLength(208);
    expect(items.map((item) => Object.keys(item))).toEqual(
      items.map(() => ['kind', 'id', 'title', 'answeredBy', 'state']),
    );
    const item = (id: string) => items.find((each) => each.id === id);
    expect(item('M6.1')).toMatchObject({ title: 'Action log', answeredBy: [ruleId(1)], state: 'automated' });
    expect(item('R5.4')).toMatchObject({ answeredBy: [], state: 'not-automated' });
    expect(items.filter((each) => (each.answeredBy as string[]).includes(ruleId(1))).length).toBeGreaterThan(1);
  });

  it('does not count a rule that cannot be asked as an answer', () => {
    const cwd = tempFolder({ 'rules/off.yml': ruleFor('one', { id: ruleId(1) }).replace('contains', 'smells') });
    const items = linesOf(list(cwd, '--rules', 'rules', '--format', 'ndjson').stdout).filter(
      (line) => line.kind === 'item',
    );
    expect(items.filter((item) => item.state === 'automated')).toEqual([]);
  });

  it('as a table: a line a rule, the reason of those that cannot be asked, the items, and the sums', () => {
    const { stdout } = list(folder(), '--rules', 'rules');
    expect(stdout).toMatch(/^High +Says one$/m);
    expect(stdout).toMatch(/^not supported +rules\/bad\.yml: .+ \[rules\/bad\.yml\]$/m);
    expect(stdout).toContain('1 rule can be asked, 1 cannot.');
    expect(stdout).toMatch(/^M6\.1 +Action log: Says one$/m);
    expect(stdout).toMatch(/^R5\.4 .*: not automated$/m);
    expect(stdout).toMatch(/\d+ items are answered, \d+ not automated\.\n$/);
  });

  it('names the rules of a correlation and of a filter', () => {
    const about = 'title: Few words\nlogsource: {product: windows}\nfilter: {rules: any, s: {User: x}, condition: s}\n';
    const count = `title: Many ones\nid: ${ruleId(2)}\ncorrelation: {type: event_count, rules: [${ruleId(1)}], group-by: [User], timespan: 5m, condition: {gte: 3}}\n`;
    const cwd = tempFolder({
      'rules/a.yml': ruleFor('one', { id: ruleId(1) }),
      'rules/b.yml': `${count}---\n${about}---\n${count.replace(ruleId(1), 'nobody').replace(ruleId(2), ruleId(3))}`,
    });
    const rules = linesOf(list(cwd, '--rules', 'rules', '--format', 'ndjson').stdout).filter(
      (line) => line.kind === 'rule',
    );
    expect(rules.map(({ type, state, rules: related }) => [type, state, related])).toEqual([
      ['detection', 'ready', []],
      ['correlation', 'ready', [ruleId(1)]],
      ['filter', 'ready', [ruleId(1)]],
      ['detection', 'not-supported', []],
    ]);
    expect(rules[3]?.why).toMatch(/"nobody"/);
    const { stdout } = list(cwd, '--rules', 'rules');
    expect(stdout).toMatch(/^ {2}Relates: Says one$/m);
    expect(stdout).toMatch(/^ {2}Narrows: Says one$/m);
  });

  it('in Japanese too', () => {
    const { stdout } = list(folder(), '--rules', 'rules', '--lang', 'ja');
    expect(stdout).toMatch(/^高 +「一」と言う$/m);
    expect(stdout).toContain('使える規則は1件、使えない規則は1件です。');
    expect(stdout).toMatch(/^R5\.4 .*: 自動化されていません$/m);
  });

  it('without --rules lists our own, all of which can be asked', () => {
    const rules = linesOf(list(tempFolder(), '--format', 'ndjson').stdout).filter((line) => line.kind === 'rule');
    expect(rules.length).toBeGreaterThanOrEqual(19);
    expect(rules.filter((rule) => rule.state !== 'ready')).toEqual([]);
  });
});

const unsupported = join(projectRoot, '../shared/data/sigma/unsupported');

describe.skipIf(!existsSync(unsupported))(
  '87 rules that their authors marked unsupported (needs ../shared/data)',
  () => {
    it('are off by default, each with a reason', () => {
      const rules = linesOf(list(tempFolder(), '--rules', unsupported, '--format', 'ndjson').stdout).filter(
        (line) => line.kind === 'rule',
      );
      expect(new Set(rules.map((rule) => rule.path)).size).toBe(87);
      expect(rules.filter((rule) => rule.state !== 'not-supported' || rule.why === null)).toEqual([]);
      const off = rules.filter((rule) => /marked/.test(String(rule.why)));
      expect(off.length).toBeGreaterThan(0);
      expect(off.length).toBeLessThan(87);
    });

    it('load with --include-unsupported unless they are outside the specification', () => {
      const args = ['--rules', unsupported, '--format', 'ndjson', '--include-unsupported', '--lang', 'ja'];
      const rules = linesOf(list(tempFolder(), ...args).stdout).filter((line) => line.kind === 'rule');
      const refused = rules.filter((rule) => rule.state === 'not-supported');
      expect(refused.length).toBeGreaterThan(0);
      expect(rules.filter((rule) => rule.state === 'ready').length).toBe(25);
      expect(refused.filter((rule) => !/[ぁ-ん]/.test(String(rule.why)))).toEqual([]);
    });
  },
);
