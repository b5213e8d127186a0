import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from './program.ts';
import { usageError } from './usage-error.ts';

/** The error of the parser itself, so that a new version of it that says things differently is noticed. */
function errorOf(...words: string[]): CommanderError {
  try {
    buildProgram('en').parse(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error;
    throw error;
  }
  throw new Error('understood');
}

describe('what the parser did not understand', () => {
  it.each([
    [['scan', '--nope'], 'cli.usage-unknown-option', { name: '--nope' }],
    [["--it's"], 'cli.usage-unknown-option', { name: "--it's" }],
    [['sing'], 'cli.usage-unknown-command', { name: 'sing' }],
    [['scan', '--out'], 'cli.usage-no-value', { name: '--out <file>' }],
    [['completion'], 'cli.usage-no-argument', { name: 'shell' }],
    [['doctor', 'a', 'b'], 'cli.usage-too-many', { words: 'a, b' }],
    [['--lang', 'x'], 'cli.usage-no-choice', { name: '--lang <lang>', value: 'x', choices: 'en, ja' }],
    [
      ['completion', 'sh'],
      'cli.usage-no-choice',
      { name: 'shell', value: 'sh', choices: 'bash, zsh, fish, powershell' },
    ],
  ])('%j is said by name', (words, key, values) => {
    expect(usageError(errorOf(...words)).why).toEqual({ key, values });
  });

  it('with what may have been meant, one or several', () => {
    expect(usageError(errorOf('scan', '--foramt', 'x')).todo.values).toEqual({ similar: '--format' });
    expect(usageError(errorOf('scna')).todo.values).toEqual({ similar: 'scan' });
    expect(usageError(errorOf('xyz')).todo).toEqual({ key: 'cli.usage-todo' });
  });

  it('in its own words where it says something new', () => {
    expect(usageError(new CommanderError(1, 'commander.new', 'error: something new')).why).toEqual({
      key: 'cli.usage-other',
      values: { sentence: 'something new' },
    });
  });
});
