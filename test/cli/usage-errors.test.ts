import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdfast, tempFolder } from './run-holdfast.ts';

/** Whatever is wrong with a command line, by what was typed. */
const wrong: readonly (readonly [what: string, args: readonly string[], names: string])[] = [
  ['an unknown option', ['scan', '.', '--frmat', 'csv'], '--frmat'],
  ['an unknown command', ['scam', '.'], 'scam'],
  ['an option without its value', ['scan', '.', '--out'], '--out'],
  ['a format that is none', ['scan', '.', '--format', 'xml'], 'xml'],
  ['a level that is none', ['scan', '.', '--min-level', 'severe'], 'severe'],
  ['a level to fail on that is none', ['scan', '.', '--fail-on', 'bad'], 'bad'],
  ['a language that is none', ['scan', '.', '--lang', 'tlh'], 'tlh'],
  ['a kind of line that is none', ['scan', '.', '--only', 'match,hits'], 'hits'],
  ['rows without --explain', ['scan', '.', '--only', 'row'], 'row'],
  ['rows in CSV', ['scan', '.', '--explain', '--format', 'csv'], '--explain'],
  ['rows in one JSON value', ['scan', '.', '--explain', '--format', 'json'], '--explain'],
  ['several kinds in one CSV table', ['scan', '.', '--format', 'csv', '--only', 'match,reject'], 'CSV'],
  ['a summary as a CSV table', ['scan', '.', '--format', 'csv', '--only', 'summary'], 'CSV'],
  ['no worker', ['scan', '.', '--workers', '0'], '0'],
  ['half a worker', ['scan', '.', '--workers', '1.5'], '1.5'],
  ['a crowd of workers', ['scan', '.', '--workers', '65'], '65'],
  ['a worker in hexadecimal', ['scan', '.', '--workers', '0x2'], '0x2'],
  ['a day that no calendar has', ['scan', '.', '--as-of', '2026-02-30'], '2026-02-30'],
  ['a day in words', ['scan', '.', '--as-of', 'today'], 'today'],
  ['nothing to read', ['scan'], 'scan'],
  ['a path that is not there', ['scan', './collcted'], './collcted'],
  ['a path below a file', ['scan', '/dev/null/x'], '/dev/null/x'],
  ['a path that is no file', ['scan', '/dev/null'], '/dev/null'],
  ['a rule folder that is not there', ['scan', '.', '--rules', './rulez'], './rulez'],
  ['a rule folder without rules', ['scan', '.', '--rules', './empty'], './empty'],
  ['a suppression file that is not there', ['scan', '.', '--suppress', './none.yml'], './none.yml'],
  ['a word too many', ['doctor', 'now'], 'now'],
  ['a shell nobody knows', ['completion', 'tcsh'], 'tcsh'],
  ['a completion for no shell', ['completion'], 'shell'],
  ['a finding nobody found', ['verify', '--finding', 'F-000000000000'], 'F-000000000000'],
  ['nothing to verify', ['verify'], '.holdfast'],
  ['a file to verify that is not there', ['verify', '--from', './none.ndjson'], './none.ndjson'],
  ['a rule list of no folder', ['rules', 'list', '--rules', './rulez'], './rulez'],
];

describe('a wrong command line ends with 2 and three lines: what, why, what to do', () => {
  it.each(wrong)('%s', (_what, args, names) => {
    for (const lang of ['en', 'ja']) {
      const cwd = tempFolder();
      mkdirSync(join(cwd, 'empty'));
      const { code, stdout, stderr } = holdfast(args, { cwd, env: lang === 'ja' ? { LC_ALL: 'ja_JP.UTF-8' } : {} });
      expect({ code, stdout, lang }).toEqual({ code: 2, stdout: '', lang });
      const lines = stderr.split('\n');
      expect(lines, stderr).toHaveLength(4);
      expect(lines.slice(0, 3).every((line) => line.trim() !== '')).toBe(true);
      expect(stderr).toContain(names);
      const japanese = lines.slice(0, 3).map((line) => /[ぁ-んァ-ヶ一-龠]/.test(line));
      expect(japanese, stderr).toEqual([0, 1, 2].map(() => lang === 'ja'));
    }
  });

  it('says what may have been meant', () => {
    expect(holdfast(['scan', '.', '--fromat', 'csv']).stderr).toContain('--format');
    expect(holdfast(['scna', '.'], { env: { LANG: 'ja_JP.UTF-8' } }).stderr).toContain('もしかして: scan');
  });

  it('leaves a file that --out names as it was', () => {
    const cwd = tempFolder({ 'kept.csv': 'kept' });
    const { code } = holdfast(['scan', '.', '--format', 'csv', '--only', 'summary', '--out', 'kept.csv'], { cwd });
    expect(code).toBe(2);
    expect(holdfast(['scan', 'kept.csv', '--format', 'ndjson', '--no-store'], { cwd }).stdout).toContain('"bytes":4');
  });
});
