import { fileURLToPath } from 'node:url';
import type { Program } from '../measure/program.ts';

const start = fileURLToPath(new URL('../../bin/holdfast.js', import.meta.url));
/** Also fine: done, but some evidence was unreadable. */
const fine = [0, 3];

/** Our own command line on the Node that runs this, with caches in a folder of the bench instead of the user's. */
export function holdfast(name: string, args: readonly string[], cacheFolder: string): Program {
  return { name, file: process.execPath, args: [start, ...args], env: { XDG_CACHE_HOME: cacheFolder }, fine };
}
