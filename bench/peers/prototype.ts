import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from '../measure/program.ts';

/** The throwaway code that showed that the speed is there: a folder with evtx.mjs, sigma.mjs, dump.mjs and hunt.mjs. */
export interface Prototype {
  readonly folder: string;
}

export function findPrototype(folder: string): Prototype | null {
  return existsSync(join(folder, 'hunt.mjs')) ? { folder } : null;
}

/** EVTX to NDJSON. */
export function prototypeDump({ folder }: Prototype, log: string, workers: number): Program {
  return {
    name: 'prototype',
    file: process.execPath,
    args: [join(folder, 'dump.mjs'), String(workers), '-', log],
  };
}

/** Rules (a JSON list, made beforehand) asked of logs; a line for each detection. */
export function prototypeHunt({ folder }: Prototype, rulesJson: string, path: string, workers: number): Program {
  return {
    name: `prototype, ${workers} worker${workers === 1 ? '' : 's'}`,
    file: process.execPath,
    args: [join(folder, 'hunt.mjs'), String(workers), 'fast', '/dev/null', path],
    env: { RULES_JSON: rulesJson },
  };
}
