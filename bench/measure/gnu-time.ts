import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.ts';

/** Path of GNU time; null where there is none, or another `time` that does not know its options. */
export function findGnuTime(): string | null {
  const path = findProgram('time');
  if (path === null) return null;
  const { stdout, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return /GNU/.test(`${stdout}${stderr}`) ? path : null;
}
