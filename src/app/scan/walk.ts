import { readdirSync, realpathSync, statSync } from 'node:fs';

/** A file below one of the given paths, or a place that could not be entered, with the operating system's word for why. */
export interface Found {
  readonly path: string;
  readonly unreadable: string | null;
}

/**
 * All files below the paths, each once, sorted by path. Links are followed, a directory met before is not entered again,
 * and what is no file (sockets, devices) is left out.
 */
export function walk(paths: readonly string[]): Found[] {
  const found = new Map<string, Found>();
  const entered = new Set<string>();
  for (const path of paths) visit(tidy(path), found, entered);
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function visit(path: string, found: Map<string, Found>, entered: Set<string>): void {
  try {
    const stat = statSync(path);
    if (stat.isFile()) found.set(path, { path, unreadable: null });
    else if (stat.isDirectory()) visitDirectory(path, found, entered);
  } catch (error) {
    found.set(path, { path, unreadable: errorCode(error) });
  }
}

function visitDirectory(path: string, found: Map<string, Found>, entered: Set<string>): void {
  const real = realpathSync.native(path);
  if (entered.has(real)) return;
  entered.add(real);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const below = `${path === '/' ? '' : path}/${entry.name}`;
    if (entry.isFile()) found.set(below, { path: below, unreadable: null });
    else if (entry.isDirectory() || entry.isSymbolicLink()) visit(below, found, entered);
  }
}

/** A trailing slash would double where names are joined. */
function tidy(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') || '/' : path;
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
