import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../measure/find-program.ts';
import type { Program } from '../measure/program.ts';
import { countInOutput } from './count-in-output.ts';
import type { Witness } from './witness.ts';

/** The reader of the Rust crate `evtx`. */
export interface EvtxDump {
  readonly path: string;
  readonly version: string;
}

export interface EvtxDumpSearch {
  /** Path given by the user. */
  readonly given: string | undefined;
  /** Build it with cargo where it is not found. */
  readonly install: boolean;
  /** Where a built one lies. */
  readonly folder: string;
}

export function findEvtxDump({ given, install, folder }: EvtxDumpSearch): EvtxDump | null {
  const own = join(folder, 'bin', 'evtx_dump');
  const found = given ?? findProgram('evtx_dump') ?? (existsSync(own) ? own : null);
  const path = found ?? (install ? installed(folder, own) : null);
  if (path === null) return null;
  const { stdout, error } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (error !== undefined) throw error;
  return { path, version: `evtx_dump of ${stdout.trim()}` };
}

export function evtxDumpProgram({ path }: EvtxDump, log: string, threads: number): Program {
  return { name: 'evtx_dump', file: path, args: ['-t', String(threads), '-o', 'jsonl', log] };
}

/** A line an event; a record it cannot read goes to standard error and the run goes on. */
export function evtxDumpWitness({ path, version }: EvtxDump): Witness {
  return { name: 'evtx_dump', version, count: (log) => countInOutput(path, ['-t', '1', '-o', 'jsonl', log], '\n') };
}

function installed(folder: string, own: string): string | null {
  const cargo = findProgram('cargo');
  if (cargo === null) return null;
  const args = ['install', 'evtx', '--version', '^0.15', '--locked', '--root', folder];
  const { status } = spawnSync(cargo, args, { stdio: ['ignore', 2, 2] });
  return status === 0 && existsSync(own) ? own : null;
}
