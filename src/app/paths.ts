import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where Holdfast's own data lies: the same distance from src/app and from dist/app. */
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** As short as it can be said from here: paths of our own data stand in reports. */
function shown(name: string): string {
  const path = join(root, name);
  const fromHere = relative(process.cwd(), path);
  return fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
}

export const ownPaths = {
  root,
  rules: shown('rules'),
  samples: shown('samples'),
  package: `${root}/package.json`,
} as const;

/** Compiled rules are kept here between runs (XDG base directory specification). */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'holdfast');
}

/** V8's compiled code of our own modules, in a folder that bin/holdfast.js made; null where it could not. */
export function codeCacheFolder(env: NodeJS.ProcessEnv): string | null {
  const folder = join(cacheFolder(env), 'code');
  return existsSync(folder) ? folder : null;
}

/** Results are kept here unless the user says otherwise: beside the work, as a hidden folder. */
export const defaultWorkspace = '.holdfast';
