import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';

/** A file below one of the given paths, or a place that could not be entered, with the operating system's word for why. */
export interface Found {
  readonly path: string;
  readonly unreadable: string | null;
}

/** The operating system's word for a name that is no text (POSIX): Node cannot open a file by such a name. */
export const nameIsNoText = 'EILSEQ';

/**
 * All files below the paths, each once, sorted by path. Links are followed after everything else, so that a file is known by
 * its own name rather than by a link to it; what is no file (sockets, devices) is left out, and so is what `except` names.
 */
export function walk(paths: readonly string[], except: readonly string[] = []): Found[] {
  const walked: Walked = { found: new Map(), known: new Set(except.flatMap(realPath)), links: [] };
  for (const path of paths) visit(tidy(path), walked);
  // A link may lead to a folder with more links: they come to the end of the list.
  for (const link of walked.links) visit(link, walked);
  return [...walked.found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The path without links, nothing for one that is not there. */
function realPath(path: string): string[] {
  try {
    return [realpathSync.native(path)];
  } catch {
    return [];
  }
}

interface Walked {
  /** By path. */
  readonly found: Map<string, Found>;
  /** Real paths of folders that were entered and of files that were found. */
  readonly known: Set<string>;
  readonly links: string[];
}

function visit(path: string, walked: Walked): void {
  try {
    const stat = statSync(path);
    if (stat.isFile()) addFile(path, realpathSync.native(path), walked);
    else if (stat.isDirectory()) enter(path, realpathSync.native(path), walked);
  } catch (error) {
    walked.found.set(path, { path, unreadable: errorCode(error) });
  }
}

function addFile(path: string, real: string, { found, known }: Walked): void {
  if (known.has(real)) return;
  known.add(real);
  found.set(path, { path, unreadable: null });
}

function enter(path: string, real: string, walked: Walked): void {
  if (walked.known.has(real)) return;
  walked.known.add(real);
  for (const { name, isText, is } of entriesOf(path)) {
    const below = `${path === '/' ? '' : path}/${name}`;
    if (!isText) walked.found.set(below, { path: below, unreadable: nameIsNoText });
    else if (is === 'file') addFile(below, `${real === '/' ? '' : real}/${name}`, walked);
    else if (is === 'folder') visit(below, walked);
    else if (is === 'link') walked.links.push(below);
  }
}

interface Entry {
  /** Bytes of a name that is no UTF-8 are shown as `\\x83`. */
  readonly name: string;
  readonly isText: boolean;
  readonly is: 'file' | 'folder' | 'link' | 'other';
}

/** Names are read as text, and only where that lost something as bytes. */
function entriesOf(path: string): Entry[] {
  const entries = readdirSync(path, { withFileTypes: true });
  if (!entries.some(({ name }) => name.includes('\uFFFD')))
    return entries.map((entry) => ({ name: entry.name, isText: true, is: kindOf(entry) }));
  return readdirSync(path, { withFileTypes: true, encoding: 'buffer' }).map((entry) => {
    const isText = isUtf8(entry.name);
    return { name: isText ? entry.name.toString('utf8') : bytesShown(entry.name), isText, is: kindOf(entry) };
  });
}

function kindOf(entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): Entry['is'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function bytesShown(name: Uint8Array): string {
  return [...name].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`)).join('');
}

/** A trailing slash would double where names are joined. */
function tidy(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') || '/' : path;
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
