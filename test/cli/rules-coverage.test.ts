import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logOf, ruleFor, ruleId, started } from './made-logs.ts';
import { linesOf } from './ndjson-lines.ts';
import { holdfast, tempFolder } from './run-holdfast.ts';

const coverage = (cwd: string, ...args: string[]) => holdfast(['rules', 'coverage', ...args], { cwd });
const sample = (CommandLine: string, more: Readonly<Record<string, string>> = {}) =>
  JSON.stringify({
    ...more,
    Channel: 'Microsoft-Windows-Sysmon/Operational',
    Provider_Name: 'Microsoft-Windows-Sysmon',
    EventID: '1',
    CommandLine,
  });

const correlation = [
  'title: Twice',
  `id: ${ruleId(9)}`,
  'tags: [attack.t1059.003]',
  'level: high',
  'correlation: {type: event_count, rules: [one], group-by: [Computer], timespan: 1m, condition: {gte: 2}}',
  '',
].join('\n');

/** Rules on T1059.003; what is said of it, before and after a scan. */
const folder = (files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  tempFolder({ 'logs/a.evtx': logOf(started('one', 0)), 'rules/one.yml': ruleFor('one', { id: ruleId(1) }), ...files });

function shellOf(cwd: string, ...args: string[]) {
  const ended = coverage(cwd, '--rules', 'rules', '--format', 'ndjson', ...args);
  expect(ended.code, ended.stderr).toBe(0);
  return linesOf(ended.stdout).find((line) => line['id'] === 'T1059.003');
}

describe('rules coverage', () => {
  it('prints every technique of the six actors exactly once, exactly these keys first, then the scores', () => {
    const { code, stdout } = coverage(tempFolder(), '--format', 'ndjson');
    expect(code).toBe(0);
    const lines = linesOf(stdout);
    const techniques = lines.filter(({ kind }) => kind === 'technique');
    expect(techniques).toHaveLength(161);
    expect(new Set(techniques.map((line) => line['id'])).size).toBe(161);
    expect(Object.keys(techniques[0] ?? {}).slice(0, 8)).toEqual([
      'kind',
      'id',
      'actors',
      'rule',
      'data',
      'fields',
      'proved',
      'state',
    ]);
    const scores = lines.filter(({ kind }) => kind === 'coverage');
    expect(scores.map((line) => line['actor'])).toEqual([
      'apt27',
      'apt30',
      'apt31',
      'gallium',
      'ke3chang',
      'mustang-panda',
      null,
    ]);
    expect(Object.keys(scores[0] ?? {})).toEqual(['kind', 'actor', 'score', 'covered', 'eligible', 'unseen']);
  });

  it('says what is missing: a rule, data, proof; and of a rule that fired on real records, nothing', () => {
    const cwd = folder();
    expect(shellOf(cwd)).toMatchObject({ rule: 1, data: 0, fields: 0, proved: 0, state: 'rule-without-data' });
    holdfast(['scan', 'logs/a.evtx', '--rules', 'rules'], { cwd });
    expect(shellOf(cwd)).toMatchObject({ rule: 1, data: 1, fields: 1, proved: 1, covered: 1, state: 'proved-and-fed' });
  });

  it('does not know channels and fields where only findings were kept', () => {
    const cwd = folder({ 'rules/one.yml': ruleFor('two'), 'rules/one.hit.ndjson': `${sample('two')}\n` });
    holdfast(['scan', 'logs/a.evtx', '--rules', 'rules', '--workspace', 'kept'], { cwd });
    rmSync(join(cwd, 'kept', 'records.sqlite'));
    expect(shellOf(cwd)).toMatchObject({ data: 0, proved: 1, state: 'rule-without-data' });
    expect(shellOf(cwd, '--workspace', 'kept')).toMatchObject({
      data: 1,
      fields: null,
      proved: 1,
      state: 'fields-unknown',
    });
  });

  it('knows channels and fields of what a scan kept', () => {
    const cwd = folder({ 'rules/one.yml': ruleFor('two'), 'rules/one.hit.ndjson': `${sample('two')}\n` });
    holdfast(['scan', 'logs/a.evtx', '--rules', 'rules', '--workspace', 'kept'], { cwd });
    expect(shellOf(cwd, '--workspace', 'kept')).toMatchObject({
      data: 1,
      fields: 1,
      proved: 1,
      state: 'proved-and-fed',
    });
  });

  it.each([
    ['every event of it fires', `${sample('one')}\n${sample('say one')}\n`, 1],
    ['one event of it does not', `${sample('one')}\n${sample('two')}\n`, 0],
    ['it is no JSON', `${sample('one')}\n{`, 0],
    ['it holds no event', '\n', 0],
    ['it is a number', '7\n', 0],
  ])('takes a rule for proved by its sample if %s', (_, text, proved) => {
    expect(shellOf(folder({ 'rules/one.hit.ndjson': text }))).toMatchObject({ rule: 1, proved });
  });

  it('takes a correlation for a rule, by the logs of its rules and the events that make it fire, and not those that only serve it', () => {
    const text = `name: one\n${ruleFor('one')}---\n${correlation}`;
    const events = ['00', '30'].map((s) =>
      sample('one', { Computer: 'WS-1', TimeCreated_SystemTime: `2025-11-12T00:00:${s}Z` }),
    );
    const cwd = folder({ 'rules/one.yml': text });
    expect(shellOf(cwd)).toMatchObject({ rule: 1, data: 0, proved: 0, state: 'rule-without-data' });
    writeFileSync(join(cwd, 'rules/one.hit.ndjson'), `${events.join('\n')}\n`);
    expect(shellOf(cwd)).toMatchObject({ rule: 1, data: 0, proved: 1, state: 'rule-without-data' });
    holdfast(['scan', 'logs/a.evtx', '--rules', 'rules'], { cwd });
    expect(shellOf(cwd)).toMatchObject({ rule: 1, data: 1, fields: 1, proved: 1, state: 'proved-and-fed' });
    writeFileSync(join(cwd, 'rules/one.hit.ndjson'), `${events[0]}\n`);
    expect(shellOf(cwd)).toMatchObject({ rule: 1, data: 1, fields: 1, proved: 0, state: 'rule-unproved' });
  });

  it('takes a correlation that fired on real records for proved', () => {
    const cwd = folder({
      'rules/one.yml': `name: one\n${ruleFor('one')}---\n${correlation}`,
      'logs/a.evtx': logOf(started('one', 0), started('one', 0.5)),
    });
    holdfast(['scan', 'logs/a.evtx', '--rules', 'rules'], { cwd });
    expect(shellOf(cwd)).toMatchObject({ rule: 1, data: 1, fields: 1, proved: 1, state: 'proved-and-fed' });
  });

  it('counts only what is of the period', () => {
    const cwd = folder();
    holdfast(['scan', 'logs', '--rules', 'rules'], { cwd });
    expect(shellOf(cwd, '--period', 'time:2025-11-12')).toMatchObject({ state: 'proved-and-fed' });
    expect(shellOf(cwd, '--period', 'time:2025-11-13')).toMatchObject({ state: 'rule-without-data' });
  });

  it.each(['apt30', 'APT30', 'g0013'])('is limited to one actor, by any of its own names: %s', (actor) => {
    const lines = linesOf(coverage(tempFolder(), '--actor', actor, '--format', 'ndjson').stdout);
    expect(lines.filter(({ kind }) => kind === 'technique')).toHaveLength(27);
    expect(lines.at(-1)).toMatchObject({
      kind: 'coverage',
      actor: 'apt30',
      covered: 0,
      eligible: 25,
      unseen: 2,
      score: 0,
    });
  });

  it('writes four layers for the Navigator into one file, over the same techniques', () => {
    const cwd = folder();
    holdfast(['scan', 'logs', '--rules', 'rules'], { cwd });
    expect(coverage(cwd, '--rules', 'rules', '--navigator', 'layers.json').code).toBe(0);
    const layers = JSON.parse(readFileSync(join(cwd, 'layers.json'), 'utf8')) as readonly {
      readonly name: string;
      readonly techniques: readonly { readonly techniqueID: string; readonly score?: number }[];
    }[];
    expect(layers.map(({ name }) => name)).toEqual([
      'all six actors: techniques',
      'all six actors: rule exists',
      'all six actors: data received',
      'all six actors: proved',
    ]);
    for (const { techniques } of layers) expect(techniques).toHaveLength(161);
    const scored = layers.map(
      ({ techniques }) => techniques.find(({ techniqueID }) => techniqueID === 'T1059.003')?.score,
    );
    expect(scored).toEqual([6, 1, 1, 1]);
  });

  it.each([
    [
      'en',
      /^T1059\.003\s+no data\s+Windows Command Shell.*rules 1, with data 0, proved 0/m,
      /APT31: 0 of 22 techniques .*\(0 %\); 7 more/,
    ],
    [
      'ja',
      /^T1059\.003\s+ログなし\s+Windows Command Shell.*規則1、受信0、実証0/m,
      /APT31: ログで捉えられる22件のうち0件.*ほかに.*7件/,
    ],
  ])('is a table for people, no percentage without its numbers (%s)', (lang, row, sum) => {
    const { stdout } = coverage(folder(), '--rules', 'rules', '--lang', lang);
    expect(stdout).toMatch(row);
    expect(stdout).toMatch(sum);
    expect(stdout.split('\n').filter((line) => /%/.test(line) && !/0/.test(line))).toEqual([]);
  });

  it.each([
    ['an actor nobody knows', ['--actor', 'Circle Typhoon'], 'apt27'],
    ['a period with words in it', ['--period', 'last 7d powershell'], 'last 90d'],
    ['a period that is none', ['--period', 'time:yesterday'], 'yesterday'],
    ['a layer file that is evidence', ['--navigator', 'logs/a.evtx'], 'logs/a.evtx'],
  ])('refuses %s', (_, args, named) => {
    const cwd = folder();
    const before = readFileSync(join(cwd, 'logs/a.evtx'));
    const { code, stdout, stderr } = coverage(cwd, '--rules', 'rules', ...args);
    expect({ code, stdout, named: stderr.includes(named) }).toEqual({ code: 2, stdout: '', named: true });
    expect(readFileSync(join(cwd, 'logs/a.evtx'))).toEqual(before);
  });

  it('ends with exit code 4 where the layers cannot be written', () => {
    const { code, stderr } = coverage(tempFolder(), '--navigator', 'nowhere/layers.json');
    expect({ code, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 4, lines: 3 });
  });

  it.each(['{', '[]', '{"kind":"summary"}', '{"kind":"finding","question":7,"first":null,"last":null}', '\u0000'])(
    'refuses a kept scan that holds what no scan writes: %j',
    (text) => {
      const { code, stderr } = coverage(tempFolder({ '.holdfast/scans/x.ndjson': `${text}\n` }));
      expect({ code, named: stderr.includes('x.ndjson') }).toEqual({ code: 3, named: true });
    },
  );

  it('proves each of our own rules by its sample', () => {
    const lines = linesOf(coverage(tempFolder(), '--format', 'ndjson').stdout);
    const techniques = lines.filter(({ kind }) => kind === 'technique');
    expect(techniques.some(({ rule }) => rule !== 0)).toBe(true);
    expect(techniques.filter(({ rule, proved }) => rule !== proved)).toEqual([]);
  });
});
