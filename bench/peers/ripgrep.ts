import { spawnSync } from 'node:child_process';
import { findProgram } from '../measure/find-program.ts';
import type { Program } from '../measure/program.ts';
import { SetupError } from '../setup-error.ts';

/** What one takes to look for many texts in many lines. */
export interface Ripgrep {
  readonly path: string;
  readonly version: string;
}

export function findRipgrep(given: string | undefined): Ripgrep | null {
  const path = given ?? findProgram('rg');
  if (path === null) return null;
  const { error, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (error !== undefined) throw new SetupError(`${path} cannot be run: ${error.message}`);
  return { path, version: stdout.split('\n', 1)[0] ?? 'ripgrep' };
}

/** Prints the lines below a folder that hold any line of a list as it stands. */
export function ripgrepProgram({ path }: Ripgrep, list: string, folder: string): Program {
  return { name: 'rg', file: path, args: ['--no-config', '--no-ignore', '-F', '-f', list, folder], fine: [0, 1] };
}
