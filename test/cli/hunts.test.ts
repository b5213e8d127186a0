import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { logOf, ruleFor, ruleId, started } from './made-logs.ts';
import { type Line, linesOf } from './ndjson-lines.ts';
import { type Ended, entry, environment, holdfast, tempFolder } from './run-holdfast.ts';

/** A workspace into which a log was scanned. */
function kept(): string {
  const cwd = tempFolder({
    'logs/a.evtx': logOf(started('say one', 0), started('say nothing', 1), started('say one again', 2)),
    'rules/one.yml': ruleFor('one', { id: ruleId(1) }),
    'rules/broken.yml': 'title: Broken\nlogsource: {product: windows}\ndetection: {condition: selection}\n',
  });
  expect(holdfast(['scan', 'logs', '--only', 'summary', '--format', 'ndjson'], { cwd }).code).toBe(0);
  return cwd;
}

const hunts = (cwd: string, ...args: string[]): Ended => holdfast(['hunts', ...args], { cwd });
const why = ['--hypothesis', 'somebody says one'];

/** What must go well, and its output. */
function said(cwd: string, ...args: string[]): string {
  const { code, stdout, stderr } = hunts(cwd, ...args);
  expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: '' });
  return stdout;
}

const json = (cwd: string, ...args: string[]) => JSON.parse(said(cwd, ...args, '--json')) as Record<string, unknown>;
const listed = (cwd: string, ...args: string[]) => linesOf(said(cwd, 'list', ...args, '--format', 'ndjson'));

function expectRefused(cwd: string, args: readonly string[], code: number, text: string): void {
  const ended = hunts(cwd, ...args);
  const lines = ended.stderr.trimEnd().split('\n');
  expect({ args, code: ended.code, stdout: ended.stdout, lines: lines.length }).toEqual({
    args,
    code,
    stdout: '',
    lines: 3,
  });
  expect(ended.stderr).toContain(text);
}

/** Changes rows as nobody can by the command line: time that passed, a program that is newer. */
function tamper(cwd: string, sql: string): void {
  const db = new DatabaseSync(join(cwd, '.holdfast/records.sqlite'));
  db.exec(sql);
  db.close();
}

describe('hunts', () => {
  it('go from hypothesis to conclusion: saved, listed as due, run as any hunt, concluded, shown', () => {
    const cwd = kept();
    expect(json(cwd, 'add', 'says-one', 'process.command_line:*one*', ...why)).toMatchObject({
      kind: 'hunt',
      name: 'says-one',
      version: 1,
      schedule: 'P1M',
      owner: null,
      hypothesis: { any: 'somebody says one' },
      isDue: true,
    });
    expect(listed(cwd, '--due').map(({ name }) => name)).toEqual(['says-one']);
    const run = linesOf(said(cwd, 'run', 'says-one', '--format', 'ndjson'));
    expect(run.map(({ kind }) => kind)).toEqual(['match', 'match', 'ledger']);
    const plain = linesOf(holdfast(['hunt', 'process.command_line:*one*', '--format', 'ndjson'], { cwd }).stdout);
    expect(run.slice(0, -1)).toEqual(plain.slice(0, -1));
    expect(run.at(-1)).toMatchObject({ hunt: 'says-one', huntVersion: 1, hits: 2, records: 3 });
    expect(plain.at(-1)).not.toHaveProperty('hunt');
    expect(String(plain.at(-1)?.version)).toMatch(/^\d+\.\d+\.\d+\S*\+questions\.\d+$/);
    said(cwd, 'conclude', 'says-one', '--outcome', 'benign', '--text', 'a test of the alarm');
    const shown = json(cwd, 'show', 'says-one');
    expect(shown).toMatchObject({
      isDue: false,
      open: false,
      runs: [
        {
          id: run.at(-1)?.id,
          huntVersion: 1,
          hits: 2,
          conclusions: [{ outcome: 'benign', text: 'a test of the alarm' }],
        },
      ],
    });
    expect(said(cwd, 'show', 'says-one')).toMatch(/somebody says one[^]*2 hits[^]*benign: a test of the alarm/);
    expect(listed(cwd, '--due')).toEqual([]);
    expect(holdfast(['verify'], { cwd }).stdout).toContain('chained without a break');
  });

  it('keep their rules as text, so that a run needs no file', () => {
    const cwd = kept();
    said(cwd, 'add', 'by-rule', '--rule', 'rules/one.yml', ...why);
    const hunt = holdfast(['hunt', '--rule', 'rules/one.yml', '--format', 'ndjson'], { cwd });
    rmSync(join(cwd, 'rules'), { recursive: true });
    const run = linesOf(said(cwd, 'run', 'by-rule', '--format', 'ndjson'));
    const rest = (lines: readonly Line[]) => lines.filter(({ kind }) => kind !== 'ledger');
    expect(rest(run)).toEqual(rest(linesOf(hunt.stdout)));
    expect(run.at(-1)?.questionSha256).toBe(linesOf(hunt.stdout).at(-1)?.questionSha256);
    expect(said(cwd, 'rule', 'by-rule')).toBe(ruleFor('one', { id: ruleId(1) }));
  });

  it('ask SQL, an actor, a technique, and only the period before each run', () => {
    const cwd = kept();
    said(cwd, 'add', 'by-sql', '--sql', 'SELECT count(*) AS n FROM events', ...why);
    said(cwd, 'add', 'by-actor', '--actor', 'APT31', ...why);
    said(cwd, 'add', 'by-technique', '--technique', 't1059.003', '--min-level', 'high', ...why);
    said(cwd, 'add', 'lately', 'one', '--period', 'last 30d', ...why);
    expect(
      listed(cwd).map(({ name, questionKind, actors, techniques }) => [name, questionKind, actors, techniques]),
    ).toEqual([
      ['by-actor', 'actor', ['apt31'], []],
      ['by-sql', 'sql', [], []],
      ['by-technique', 'technique', [], ['T1059.003']],
      ['lately', 'query', [], []],
    ]);
    expect(linesOf(said(cwd, 'run', 'by-sql', '--format', 'ndjson'))[0]).toMatchObject({ values: { n: 3 } });
    expect(linesOf(said(cwd, 'run', 'lately', '--format', 'ndjson'))).toMatchObject([{ kind: 'ledger', hits: 0 }]);
    for (const name of ['by-actor', 'by-technique']) {
      const { code, stderr } = hunts(cwd, 'run', name);
      expect({ code, stderr }).toMatchObject({
        code: 0,
        stderr: expect.stringMatching(/rules? of \d+ had no log to ask/),
      });
    }
  });

  it('become a rule that finds the same records', () => {
    const cwd = kept();
    const query = 'product:windows process.command_line:*one* AND NOT process.command_line:*again*';
    said(cwd, 'add', 'says-one', query, '--for-technique', 'T1059.003', '--for-actor', 'apt31', ...why);
    expect(hunts(cwd, 'rule', 'says-one', '--out', 'out.yml')).toMatchObject({ code: 0, stdout: '' });
    const rule = readFileSync(join(cwd, 'out.yml'), 'utf8');
    expect(said(cwd, 'rule', 'says-one')).toBe(rule);
    const matched = (...args: string[]) =>
      linesOf(holdfast([...args, '--format', 'ndjson'], { cwd }).stdout)
        .filter(({ kind }) => kind === 'match')
        .map(({ event }) => event);
    expect(matched('hunt', '--rule', 'out.yml')).toEqual(matched('hunts', 'run', 'says-one'));
    expect(matched('hunt', '--rule', 'out.yml')).toHaveLength(1);
    expect(matched('scan', 'logs', '--no-store', '--rules', 'out.yml')).toHaveLength(1);
    expectRefused(cwd, ['rule', 'says-one', '--out', 'out.yml'], 2, 'already');
    expect(readFileSync(join(cwd, 'out.yml'), 'utf8')).toBe(rule);
  });

  it('become no rule where a rule cannot say it, with the reason', () => {
    const cwd = kept();
    said(cwd, 'add', 'by-time', 'product:windows one last 7d', ...why);
    said(cwd, 'add', 'by-file', 'product:windows file:*a.evtx', ...why);
    said(cwd, 'add', 'nowhere', 'one', ...why);
    said(cwd, 'add', 'by-sql', '--sql', 'SELECT 1', ...why);
    expectRefused(cwd, ['rule', 'by-time'], 2, '--period');
    expectRefused(cwd, ['rule', 'by-file'], 2, 'file is a column');
    expectRefused(cwd, ['rule', 'nowhere'], 2, '--product');
    expectRefused(cwd, ['rule', 'by-sql'], 2, 'SQL');
    expect(said(cwd, 'rule', 'nowhere', '--product', 'Windows')).toContain('product: windows');
  });

  it('ask in the journal for a case, and say that none is open', () => {
    const cwd = kept();
    said(cwd, 'add', 'by-rule', '--rule', 'rules/one.yml', ...why);
    expectRefused(cwd, ['case', 'by-rule'], 2, 'never been run');
    const finding = linesOf(said(cwd, 'run', 'by-rule', '--format', 'ndjson')).find(({ kind }) => kind === 'finding');
    expect(json(cwd, 'case', 'by-rule')).toMatchObject({ kind: 'case-request', findings: [finding?.id], records: 2 });
    expect(said(cwd, 'case', 'by-rule')).toContain('No case is open yet');
  });

  it('of the catalogue are saved with their texts in both languages; what needs a person says so', () => {
    const cwd = kept();
    const added = linesOf(said(cwd, 'add', '--ready', 'all', '--json'));
    expect(added).toHaveLength(15);
    expect(added.filter(({ mark }) => mark === 'K')).toHaveLength(3);
    expect(added.filter(({ hypothesis }) => Object.keys(hypothesis as object).join() !== 'en,ja')).toEqual([]);
    expect(said(cwd, 'add', '--ready', 'all')).toBe('');
    json(cwd, 'add', 'my-relay', '--ready', 'own-router-as-relay', '--schedule', 'P1W');
    expect(json(cwd, 'change', 'large-echo-requests', '--period', 'last 30d')).toMatchObject({
      version: 2,
      questionKind: 'rule',
      question: {
        ...(added.find(({ name }) => name === 'large-echo-requests')?.question as object),
        period: 'last 30d',
      },
    });
    const byHand = added.filter(({ questionKind }) => questionKind === 'measure').map(({ name }) => String(name));
    expect(byHand).toHaveLength(6);
    const { code, stdout, stderr } = hunts(cwd, 'run', '--due', '--format', 'ndjson');
    expect(code).toBe(0);
    expect(linesOf(stdout).filter(({ kind }) => kind === 'ledger')).toHaveLength(9);
    expect(stderr).toContain('by hand: mail-with-own-image-for-each-recipient, my-relay');
    expect(stderr).toContain('says nothing: record a visibility gap');
    expectRefused(cwd, ['run', 'own-router-as-relay'], 6, 'No query answers');
    const search = linesOf(holdfast(['hunt', 'router', '--format', 'ndjson'], { cwd }).stdout).at(-1);
    said(
      cwd,
      'conclude',
      'own-router-as-relay',
      '--run',
      String(search?.id),
      '--outcome',
      'visibility-gap',
      '--text',
      'no flows',
    );
    expect(listed(cwd, '--due').map(({ name }) => name)).not.toContain('own-router-as-relay');
    expect(said(cwd, 'list')).toContain('unverified');
    expect(said(cwd, 'show', 'own-router-as-relay', '--lang', 'ja')).toContain(
      '人が調べること: 自組織のネットワーク機器',
    );
  });

  it('that are due are run by one of two timers that fire at once', async () => {
    const cwd = kept();
    said(cwd, 'add', 'one', 'one', ...why);
    said(cwd, 'add', 'two', 'two', ...why);
    const ends = await Promise.all([1, 2, 3].map(() => asynchronous(cwd, ['hunts', 'run', '--due'])));
    expect(ends).toEqual([0, 0, 0]);
    expect(listed(cwd).map(({ runs }) => runs)).toEqual([1, 1]);
  });

  it('that a newer version saved stop no other, stay due, and say which they are', () => {
    const cwd = kept();
    for (const name of ['a-query', 'b-later', 'c-fine', 'd-sql']) said(cwd, 'add', name, 'one', ...why);
    const set = (name: string, question: string) =>
      tamper(
        cwd,
        `update hunt_versions set question = '${question}' where hunt = (select id from hunts where name = '${name}')`,
      );
    set('a-query', '{"query":"one ("}');
    set('b-later', '{"query":"one","of":"tomorrow"}');
    set('d-sql', '{"sql":"DROP TABLE events"}');
    const { code, stdout, stderr } = hunts(cwd, 'run', '--due', '--format', 'ndjson');
    expect(code).toBe(2);
    expect(linesOf(stdout).filter(({ kind }) => kind === 'ledger')).toMatchObject([{ hunt: 'c-fine', hits: 2 }]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(12);
    for (const name of ['a-query', 'b-later', 'd-sql']) expect(stderr).toContain(`Hunt ${name} was not run:`);
    expect(listed(cwd, '--due').map(({ name }) => name)).toEqual(['a-query', 'b-later', 'd-sql']);
    expect(said(cwd, 'show', 'b-later')).toContain('not understood by this version');
    expectRefused(cwd, ['run', 'b-later'], 2, 'version 1');
    expectRefused(cwd, ['rule', 'b-later'], 2, 'version 1');
    json(cwd, 'change', 'b-later', 'two');
    said(cwd, 'run', 'b-later');
  });

  it('that were due yesterday are overdue, with their owner', () => {
    const cwd = kept();
    const passphrase = { HOLDFAST_PASSPHRASE: 'correct horse battery' };
    expect(holdfast(['user', 'add', 'anna'], { cwd, env: passphrase }).code).toBe(0);
    said(cwd, 'add', 'one', 'one', '--owner', 'Anna', ...why);
    tamper(cwd, `update hunts set created_us = created_us - ${86_400_000_000 * 2}`);
    expect(listed(cwd, '--due')).toMatchObject([
      { name: 'one', overdue: true, owner: { name: 'anna', disabled: false } },
    ]);
    expect(said(cwd, 'list')).toMatch(/one .*anna .*overdue\n/);
    holdfast(['user', 'disable', 'anna'], { cwd });
    expect(said(cwd, 'list')).toContain('owner is disabled');
    expectRefused(cwd, ['change', 'one', '--owner', 'anna'], 6, 'anna');
    expectRefused(cwd, ['change', 'one', '--owner', 'nobody'], 2, 'nobody');
    expect(json(cwd, 'change', 'one', '--owner', 'none', '--schedule', 'none')).toMatchObject({
      owner: null,
      schedule: null,
    });
  });

  it('are refused in three lines where they cannot be saved, and nothing of them is left', () => {
    const cwd = kept();
    for (const [args, text] of [
      [['add'], 'no name'],
      [['add', 'one', 'one'], 'hypothesis'],
      [['add', 'one', ...why], 'Nothing is asked'],
      [['add', 'one', 'one', '--sql', 'SELECT 1', ...why], 'Two things'],
      [['add', '../../one', 'one', ...why], 'no name of a hunt'],
      [['add', 'a\u001b[31mb', 'one', ...why], '⟨U+001B⟩'],
      [['add', 'a'.repeat(10_000), 'one', ...why], 'at most 64'],
      [['add', 'one', 'user.name:', ...why], 'not understood'],
      [['add', 'one', 'one', '--period', 'one', ...why], 'period'],
      [['add', 'one', 'one', '--zone', 'Nowhere/At-all', ...why], 'Nowhere/At-all'],
      [['add', 'one', 'one', '--schedule', 'P0D', ...why], 'P0D'],
      [['add', 'one', 'one', '--schedule', 'P999999Y', ...why], 'P999999Y'],
      [['add', 'one', 'one', '--owner', 'nobody', ...why], 'nobody'],
      [['add', 'one', 'one', '--needs', 'logs.nothing', ...why], 'logs.nothing'],
      [['add', 'one', 'one', '--for-technique', 'T1', ...why], '--for-technique'],
      [['add', 'one', 'one', '--for-actor', 'nobody', ...why], 'nobody'],
      [['add', 'one', '--actor', 'nobody', ...why], 'nobody'],
      [['add', 'one', '--rule', 'missing.yml', ...why], 'missing.yml'],
      [['add', 'one', '--rule', 'rules/broken.yml', ...why], 'broken.yml'],
      [['add', 'one', '--sql', 'DROP TABLE events', ...why], 'SELECT'],
      [['add', 'one', '--sql', "SELECT * FROM read_text('/etc/hostname')", ...why], 'not run'],
      [['add', '--ready', 'nothing'], 'nothing'],
      [['add', 'one', '--ready', 'all'], 'all'],
      [['add', 'one', 'one', '--ready', 'own-router-as-relay'], '--ready'],
      [['change', 'one', 'two'], 'no hunt called one'],
      [['show', 'one'], 'no hunt called one'],
      [['run', 'one'], 'no hunt called one'],
      [['run'], '--due'],
      [['run', 'one', '--due'], '--due'],
      [['conclude', 'one', '--outcome', 'benign', '--text', 'x'], 'no hunt called one'],
      [['conclude', 'one', '--outcome', 'perhaps', '--text', 'x'], 'perhaps'],
      [['conclude', 'one', '--outcome', 'benign'], '--text'],
      [['retire', 'one'], 'no hunt called one'],
      [['rule', 'one'], 'no hunt called one'],
      [['case', 'one'], 'no hunt called one'],
    ] as const)
      expectRefused(cwd, args, 2, text);
    expect(listed(cwd, '--all')).toEqual([]);
    said(cwd, 'add', 'one', 'one', ...why);
    expectRefused(cwd, ['add', 'one', 'two', ...why], 2, 'already');
    expectRefused(cwd, ['change', 'one'], 2, 'Nothing is to be changed');
    said(cwd, 'run', 'one');
    expectRefused(cwd, ['conclude', 'one', '--outcome', 'benign', '--text', 'a\u0007'], 2, 'cannot be kept');
    expectRefused(cwd, ['retire', 'one'], 6, 'no conclusion');
    said(cwd, 'conclude', 'one', '--outcome', 'suspicious', '--text', 'x');
    said(cwd, 'retire', 'one');
    expectRefused(cwd, ['run', 'one'], 6, 'retired');
  });

  it('make no workspace by being looked at', () => {
    const cwd = tempFolder();
    expect(said(cwd, 'list')).toContain('No hunts');
    expectRefused(cwd, ['show', 'one'], 2, 'no hunt called one');
    expectRefused(cwd, ['run', '--due'], 2, 'no kept records');
    expect(existsSync(join(cwd, '.holdfast'))).toBe(false);
  });

  it('may not be written over evidence', () => {
    const cwd = kept();
    said(cwd, 'add', 'one', 'one', ...why);
    const before = readFileSync(join(cwd, 'logs/a.evtx'));
    expectRefused(cwd, ['run', 'one', '--out', 'logs/a.evtx'], 2, 'a.evtx');
    writeFileSync(join(cwd, 'rule.yml'), 'mine');
    expectRefused(cwd, ['rule', 'one', '--product', 'windows', '--out', 'rule.yml'], 2, 'already');
    expect(readFileSync(join(cwd, 'logs/a.evtx')).equals(before)).toBe(true);
  });
});

/** Exit code of a run beside others. */
function asynchronous(cwd: string, args: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [entry, ...args], { cwd, env: environment(), stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}
