import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where Holdfast's own data lies: the same distance from src/app and from dist/app. */
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export const ownPaths = {
  root,
  rules: `${root}/rules`,
  samples: `${root}/samples`,
  package: `${root}/package.json`,
} as const;

/** Compiled rules are kept here between runs (XDG base directory specification). */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'holdfast');
}

/** V8's compiled code of our own modules, in the user's folder rather than in one that all users of the machine share. */
export function codeCacheFolder(env: NodeJS.ProcessEnv): string {
  return join(cacheFolder(env), 'code');
}

/** Results are kept here unless the user says otherwise: beside the work, as a hidden folder. */
export const defaultWorkspace = '.holdfast';
