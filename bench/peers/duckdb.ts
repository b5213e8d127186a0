import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from '../measure/program.ts';

const script = fileURLToPath(new URL('./duckdb-json.mjs', import.meta.url));

/** A folder in which `npm install @duckdb/node-api` was run; null where there is none. */
export function findDuckdb(given: string | undefined): string | null {
  return given !== undefined && existsSync(join(given, 'node_modules/@duckdb/node-api')) ? given : null;
}

/** Reads every member of every object with `read_json`, and counts them or prints them as JSON again. */
export function duckdbProgram(folder: string, path: string, does: 'count' | 'copy'): Program {
  return { name: `duckdb ${does}`, file: process.execPath, args: [script, folder, path, does] };
}
