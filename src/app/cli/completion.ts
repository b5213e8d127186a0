import { script } from '@bomb.sh/tab';
import type { Command } from 'commander';
import { bashCompletion } from './bash-completion.ts';
import { suggestions } from './suggestions.ts';

/** Prints the completion script of a shell: bash, zsh, fish or powershell. It asks `holdfast complete` at every TAB. */
export function completion(shell: string): void {
  if (shell === 'bash') process.stdout.write(bashCompletion);
  else script(shell, 'holdfast', 'holdfast');
}

/** Bits of the answer's last line, as the scripts read it: with the first, the shell offers no files. */
const noFiles = 4;
const filesToo = 0;

/** Answers a completion script: a suggestion a line, its description behind a tab, and at last what the shell may add. */
export function complete(program: Command, words: readonly string[]): void {
  const { words: offers, files } = suggestions(program, words);
  const lines = offers.map(({ value, description }) => `${value}\t${description}\n`);
  process.stdout.write(`${lines.join('')}:${files ? filesToo : noFiles}\n`);
}
