import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program with everything it takes to start it. What it prints on standard output is thrown away. */
export interface Program {
  /** Unique among the programs that are compared. */
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that mean that the work was done; 0 if not said. */
  readonly fine?: readonly number[];
  /** Called before each run, outside of what is measured. */
  readonly prepare?: () => void;
}

/** What one run took, from start to end of the whole process. */
export interface Usage {
  readonly wallMs: number;
  /** User and system time of all threads; null without GNU time. */
  readonly cpuMs: number | null;
  /** Largest resident set; null without GNU time. */
  readonly peakBytes: number | null;
}

/**
 * Runs the program once. Node cannot ask what a child used, so that GNU time (its path in `gnuTime`) stands between where
 * there is one: it adds about a millisecond, to every program alike.
 */
export function runProgram(program: Program, gnuTime: string | null): Usage {
  program.prepare?.();
  const notes = mkdtempSync(join(tmpdir(), 'holdfast-bench-run-'));
  const output = openSync('/dev/null', 'w');
  try {
    const note = join(notes, 'usage');
    const [file, ...args] =
      gnuTime === null
        ? [program.file, ...program.args]
        : [gnuTime, '-q', '-o', note, '-f', '%U %S %M', program.file, ...program.args];
    const began = performance.now();
    const run = spawnSync(file as string, args, {
      stdio: ['ignore', output, 'pipe'],
      env: { ...process.env, ...program.env },
      maxBuffer: 1 << 28,
    });
    const wallMs = performance.now() - began;
    if (run.error !== undefined) throw run.error;
    if (!(program.fine ?? [0]).includes(run.status ?? -1)) throw new Error(failure(program, run.status, run.stderr));
    return { wallMs, ...(gnuTime === null ? { cpuMs: null, peakBytes: null } : readNote(readFileSync(note, 'utf8'))) };
  } finally {
    closeSync(output);
    rmSync(notes, { recursive: true });
  }
}

/** `user system kilobytes`, in seconds and KiB. */
function readNote(note: string): { cpuMs: number; peakBytes: number } {
  const [user, system, kilobytes] = note.trim().split(' ').map(Number);
  return { cpuMs: ((user as number) + (system as number)) * 1000, peakBytes: (kilobytes as number) * 1024 };
}

function failure(program: Program, status: number | null, stderr: Buffer): string {
  const said = stderr.toString('utf8').trimEnd().split('\n').slice(-5).join('\n');
  return `${program.name} ended with ${status ?? 'a signal'}: ${program.file} ${program.args.join(' ')}\n${said}`;
}
