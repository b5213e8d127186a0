import createTab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';

/** Prints the completion script of a shell: bash, zsh, fish or powershell. */
export function completion(program: Command, shell: string): void {
  createTab(program);
  program.parse(['node', 'holdfast', 'complete', shell]);
}
