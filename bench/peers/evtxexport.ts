import { spawnSync } from 'node:child_process';
import { findProgram } from '../measure/find-program.ts';
import type { Program } from '../measure/program.ts';
import { countInOutput } from './count-in-output.ts';
import type { Witness } from './witness.ts';

/** libevtx's own reader, in C: prints XML. */
export interface Evtxexport {
  readonly path: string;
  readonly version: string;
}

export function findEvtxexport(given: string | undefined): Evtxexport | null {
  const path = given ?? findProgram('evtxexport');
  if (path === null) return null;
  const { stdout } = spawnSync(path, ['-V'], { encoding: 'utf8' });
  return { path, version: stdout.split('\n', 1)[0] ?? 'evtxexport' };
}

export function evtxexportProgram({ path }: Evtxexport, log: string): Program {
  return { name: 'evtxexport', file: path, args: ['-f', 'xml', log] };
}

/** It ends at the first record it cannot read. */
export function evtxexportWitness({ path, version }: Evtxexport): Witness {
  return { name: 'evtxexport', version, count: (log) => countInOutput(path, ['-f', 'xml', log], '</Event>') };
}
