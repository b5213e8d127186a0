import { join, resolve } from 'node:path';

/** Folders below which the segments of a workspace stand, as an engine is allowed to read them. */
export function segmentFolders(workspace: string): string[] {
  return ['events', 'flows'].map((kind) => `${join(resolve(workspace), kind)}/`);
}
