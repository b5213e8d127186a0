import { join, resolve } from 'node:path';

/** Below a workspace: where files of the evidence are kept, and what is being written has not got its name yet. */
export const copiesFolder = 'evidence';

/** Where a file of the evidence is kept, by its hash, below the workspace. Whatever it was, it is compressed by Zstandard. */
export function copyName(sha256: string): string {
  return `${copiesFolder}/${sha256.slice(0, 2)}/${sha256}.zst`;
}

export function copyPath(workspace: string, sha256: string): string {
  return resolve(join(workspace, copyName(sha256)));
}
