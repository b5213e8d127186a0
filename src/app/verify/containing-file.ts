import { existsSync } from 'node:fs';

/** The file that a source stands in: itself, or the archive around it. */
export function containingFile(path: string): string {
  if (existsSync(path)) return path;
  for (let at = path.lastIndexOf('!/'); at > 0; at = path.lastIndexOf('!/', at - 1))
    if (existsSync(path.slice(0, at))) return path.slice(0, at);
  return path;
}
