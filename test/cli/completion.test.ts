import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entry, environment, holdfast, tempFolder } from './run-holdfast.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'];
const offered = (...words: string[]) => {
  const { code, stdout, stderr } = holdfast(['complete', '--', ...words]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  return { words: lines.slice(0, -1).map((line) => line.split('\t')[0]), directive: lines.at(-1) };
};

/** The shell offers files of its own, or not (as the scripts read it). */
const files = ':0';
const noFiles = ':4';

describe('the completion script', () => {
  it.each(shells)('of %s asks holdfast complete', (shell) => {
    const { code, stdout } = holdfast(['completion', shell]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/holdfast complete '?--/);
  });

  it.each(['bash', 'zsh', 'fish'])('of %s is one that the shell can read (where there is one)', (shell) => {
    const { stdout } = holdfast(['completion', shell]);
    const read = spawnSync(shell, ['-n'], { input: stdout, encoding: 'utf8' });
    const isThere = read.error === undefined;
    expect(isThere ? { status: read.status, stderr: read.stderr } : { status: 0, stderr: '' }).toEqual({
      status: 0,
      stderr: '',
    });
  });

  const hasBash = spawnSync('bash', ['--version']).status === 0;

  /** What bash has to offer for the words, of which the last is not finished. */
  function bash(words: readonly string[], cwd = tempFolder()): string[] {
    const bin = tempFolder({ holdfast: `#!/bin/sh\nexec "${process.execPath}" "${entry}" "$@"\n` });
    chmodSync(join(bin, 'holdfast'), 0o755);
    const ask =
      'compopt() { :; }; source <(holdfast completion bash); COMP_WORDS=(holdfast "$@"); COMP_CWORD=$#; _holdfast; printf "%s\\n" "${COMPREPLY[@]}"';
    const env = { ...environment(), PATH: `${bin}:${process.env.PATH ?? ''}` };
    const { stdout } = spawnSync('bash', ['-c', ask, 'bash', ...words], { env, cwd, encoding: 'utf8' });
    return stdout.split('\n').filter((word) => word !== '');
  }

  it.skipIf(!hasBash)('does its work in bash (where there is one)', () => {
    expect(bash(['scan', '--form'])).toEqual(['--format']);
    expect(bash(['scan', 'logs', '--format', '='])).toEqual(['table', 'ndjson', 'json', 'csv']);
    expect(bash(['scan', 'logs', '--format', '=', 'nd'])).toEqual(['ndjson']);
    expect(bash(['rules', ''])).toEqual(['list', 'coverage']);
  });

  it.skipIf(!hasBash)('runs nothing of what is typed, and empties no file that is about to be written', () => {
    const cwd = tempFolder({ 'found.ndjson': 'kept' });
    bash(['scan', '$(touch ran)', '`touch ran`', ';', 'touch', 'ran', '>', 'found.ndjson', '--form'], cwd);
    expect(readdirSync(cwd)).toEqual(['found.ndjson']);
    expect(readFileSync(join(cwd, 'found.ndjson'), 'utf8')).toBe('kept');
  });
});

describe('what is offered', () => {
  it.each([
    [
      'verbs',
      [''],
      ['scan', 'verify', 'hunt', 'hunts', 'source', 'intel', 'rules', 'user', 'demo', 'doctor', 'completion'],
      noFiles,
    ],
    ['verbs that begin so', ['d'], ['demo', 'doctor'], noFiles],
    ['the second word of a verb', ['rules', ''], ['list', 'coverage'], noFiles],
    ['options that begin so', ['scan', 'logs', '--min'], ['--min-level'], noFiles],
    ['values of an option', ['scan', 'logs', '--format', ''], ['table', 'ndjson', 'json', 'csv'], noFiles],
    ['values behind an equals sign', ['scan', '--format=nd'], ['--format=ndjson'], noFiles],
    ['levels', ['scan', '--fail-on', 'c'], ['critical'], noFiles],
    ['shells', ['completion', 'f'], ['fish'], noFiles],
    ['files to scan', ['scan', ''], [], files],
    ['more files to scan', ['scan', 'a.evtx', 'b'], [], files],
    ['a folder of rules, and another', ['scan', 'logs', '--rules', 'a', ''], [], files],
    ['a file to write', ['scan', 'logs', '--out', ''], [], files],
    ['nothing behind an option without a value', ['doctor', ''], [], noFiles],
  ])('%s', (_what, words, expected, directive) => {
    expect(offered(...words)).toEqual({ words: expected, directive });
  });

  it('all options of a verb, --lang and --help among them', () => {
    expect(offered('verify', '--').words).toEqual(['--lang', '--finding', '--from', '--workspace', '--json', '--help']);
  });

  it('with descriptions in the language of the user', () => {
    const { stdout } = holdfast(['complete', '--', 'do'], { env: { LANG: 'ja_JP.UTF-8' } });
    expect(stdout).toMatch(/^doctor\t.*[ぁ-ん]/);
  });
});
