import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./row-counter.ts', import.meta.url));

/** What another process saw when it asked once. */
export interface Counted {
  readonly rows: number;
  readonly different: number;
  readonly segments: number;
}

/** Asks the store from another process, again and again, from before `work` begins until after it has ended. */
export async function countMeanwhile(
  workspace: string,
  different: string,
  work: () => Promise<void>,
): Promise<Counted[]> {
  const child = spawn(process.execPath, ['--conditions=source', program, workspace, different]);
  let [printed, told] = ['', ''];
  child.stderr.on('data', (text) => (told += String(text)));
  const ended = new Promise<void>((resolve, reject) => {
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`the counter ended with ${code}: ${told}`)),
    );
  });
  const hasBegun = new Promise<void>((resolve) => {
    child.stdout.on('data', (text) => {
      printed += String(text);
      resolve();
    });
  });
  await Promise.race([hasBegun, ended]);
  await Promise.race([work(), ended]);
  child.stdin.end();
  await ended;
  return printed
    .trim()
    .split('\n')
    .map((line) => {
      const [rows = 0, ids = 0, segments = 0] = line.split(' ').map(Number);
      return { rows, different: ids, segments };
    });
}
