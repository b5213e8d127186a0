import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { valuesPastRecord } from '#exercises/evtx-writer/hostile-structure.ts';
import { logOf, ruleFor, ruleId, started } from './made-logs.ts';
import { linesOf } from './ndjson-lines.ts';
import { entry, environment, holdfast, tempFolder } from './run-holdfast.ts';

const folder = () =>
  tempFolder({
    'logs/a.evtx': logOf(started('say one, "quoted"', 0), started('say\nnothing', 1), started('=one()', 2)),
    'logs/b.evtx': valuesPastRecord().bytes,
    'rules/one.yml': ruleFor('one', { id: ruleId(1) }),
    'none/zero.yml': ruleFor('zero', { id: ruleId(2) }),
  });

const scan = (cwd: string, args: readonly string[], rules = 'rules') =>
  holdfast(['scan', 'logs', ...args, '--rules', rules], { cwd });

const kinds = ['match', 'finding', 'reject', 'summary'];
const keys: Readonly<Record<string, string>> = {
  match: 'matches',
  finding: 'findings',
  reject: 'rejects',
  summary: 'summary',
};
const subsets = Array.from({ length: 2 ** kinds.length - 1 }, (_, i) =>
  kinds.filter((_kind, bit) => ((i + 1) >> bit) & 1),
);

describe('--format json is one valid JSON value', () => {
  it.each(subsets.map((only) => only.join(',')))('with --only %s', (only) => {
    const cwd = folder();
    const asked = only.split(',');
    for (const rules of ['rules', 'none']) {
      const { stdout } = scan(cwd, ['--format', 'json', '--only', only], rules);
      const value = JSON.parse(stdout) as Record<string, unknown>;
      expect(Object.keys(value).sort()).toEqual(asked.map((kind) => keys[kind]).sort());
      if (asked.includes('match')) expect(value.matches).toHaveLength(rules === 'none' ? 0 : 2);
    }
  });

  it('holds what NDJSON holds', () => {
    const cwd = folder();
    const lines = linesOf(scan(cwd, ['--format', 'ndjson']).stdout);
    const value = JSON.parse(scan(cwd, ['--format', 'json']).stdout) as Record<string, unknown>;
    const of = (kind: string) => lines.filter((line) => line.kind === kind);
    expect(value).toEqual({
      matches: of('match'),
      rejects: of('reject'),
      findings: of('finding'),
      summary: of('summary')[0],
    });
  });

  it('with nothing that scan knows yet: an empty object', () => {
    expect(JSON.parse(scan(folder(), ['--format', 'json', '--only', 'verdict']).stdout)).toEqual({});
  });
});

describe('--format csv', () => {
  it('is a table of findings unless --only names another kind', () => {
    const { stdout } = scan(folder(), ['--format', 'csv']);
    const [head, row, end] = stdout.split('\r\n');
    expect(head).toMatch(/^id,level,title,/);
    expect(row).toMatch(/^F-[0-9a-f]{12},high,Says one,2,/);
    expect(end).toBe('');
  });

  it('quotes what a table would break, and leaves a formula text', () => {
    const { stdout } = scan(folder(), ['--format', 'csv', '--only', 'match']);
    expect(stdout).toContain('""CommandLine"":""say one, \\""quoted\\""""');
    expect(stdout.split('\r\n').filter((line) => /^[=+@-]/.test(line))).toEqual([]);
  });

  it('has a head where nothing was found', () => {
    expect(scan(folder(), ['--format', 'csv'], 'none').stdout.split('\r\n')).toHaveLength(2);
    expect(scan(folder(), ['--format', 'csv', '--only', 'reject']).stdout).toContain('\r\nlogs/b.evtx,');
  });
});

describe('the table', () => {
  it('names the finding, what could not be read, and how the rules ended', () => {
    const { stdout } = scan(folder(), []);
    for (const words of ['Says one', 'logs/b.evtx', '1 place in the files could not be read', 'Ran without a match'])
      expect(stdout).toContain(words);
  });

  it('is Japanese with --lang ja, and leaves no English sentence', () => {
    const { stdout } = scan(folder(), ['--lang', 'ja']);
    expect(stdout).toContain('検出事項');
    expect(stdout).not.toMatch(/\b(?:records?|findings?|matched|could|the)\b/);
  });
});

const hasScript = spawnSync('script', ['--version']).status === 0;

describe.skipIf(!hasScript)('colour (needs script(1) for a terminal)', () => {
  const onTerminal = (args: string, env: Record<string, string> = {}) => {
    const command = `"${process.execPath}" "${entry}" scan logs --rules rules ${args}`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: folder(),
      env: { ...environment(), TERM: 'xterm', ...env },
      encoding: 'utf8',
    });
    return stdout;
  };
  const colour = /\u001b\[\d+m/;

  it('is shown on a terminal', () => {
    expect(onTerminal('')).toMatch(colour);
  });

  it('is not shown with NO_COLOR, on a dumb terminal, or in a file', () => {
    expect(onTerminal('', { NO_COLOR: '1' })).not.toMatch(colour);
    expect(onTerminal('', { TERM: 'dumb' })).not.toMatch(colour);
    expect(onTerminal('--out table.txt; cat table.txt')).not.toMatch(colour);
  });
});
