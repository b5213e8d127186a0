import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** What a run of the command line left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  /** Without the run line. */
  readonly stderr: string;
  /** The run line of a scan: on standard error, because it depends on clock and machine. */
  readonly run: {
    readonly kind: string;
    readonly seconds: number;
    readonly peakRssBytes: number;
    readonly workers: number;
  } | null;
}

export interface RunOptions {
  /** Working folder; a new one unless told. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
export const entry = join(projectRoot, 'bin/holdfast.js');

/** Runs `holdfast` to its end, in a home of its own so that nothing of the user's is read or written. */
export function holdfast(args: readonly string[], options: RunOptions = {}): Ended {
  const cwd = options.cwd ?? tempFolder();
  const ended = spawnSync(process.execPath, [entry, ...args], {
    cwd,
    env: { ...environment(), ...options.env },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (ended.error) throw ended.error;
  const lines = ended.stderr.split('\n');
  const at = lines.findIndex((line) => line.startsWith('{"kind":"run"'));
  const run = at < 0 ? null : (JSON.parse(lines.splice(at, 1)[0] ?? '') as Ended['run']);
  return { code: ended.status, stdout: ended.stdout, stderr: lines.join('\n'), run };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with the files (path → content); gone when the tests of the file have ended. */
export function tempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-cli-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

let home: string | undefined;

/** The environment of a user without settings: English, a home of its own that the runs of a test file share. */
export function environment(): Record<string, string> {
  home ??= tempFolder();
  return { PATH: process.env.PATH ?? '', HOME: home, XDG_CACHE_HOME: join(home, '.cache'), LANG: 'C.UTF-8' };
}
