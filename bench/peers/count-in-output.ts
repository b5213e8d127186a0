import { spawnSync } from 'node:child_process';

/** How often a program prints a text on standard output. Whether it liked its input is told by the count alone. */
export function countInOutput(program: string, args: readonly string[], text: string): number {
  const { stdout, error } = spawnSync(program, args, { maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] });
  if (error !== undefined) throw error;
  const searched = Buffer.from(text);
  let count = 0;
  for (let at = stdout.indexOf(searched); at >= 0; at = stdout.indexOf(searched, at + searched.length)) count++;
  return count;
}
