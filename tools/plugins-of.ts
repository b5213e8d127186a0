import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginKind } from './plugin-kinds.ts';

export interface PluginPlace {
  readonly id: string;
  /** Path of the file with the plugin's one export, relative to the root. */
  readonly path: string;
}

/** The plugins of a kind that stand in its folder below `root`, sorted by path. */
export function pluginsOf(root: string, kind: PluginKind): PluginPlace[] {
  const folders = kind.layout === 'grouped' ? subfolders(root, kind.folder) : [kind.folder];
  const places =
    kind.layout === 'folder' ? foldersWith(root, kind) : folders.flatMap((folder) => filesIn(root, folder));
  return places.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function foldersWith(root: string, kind: PluginKind): PluginPlace[] {
  return subfolders(root, kind.folder)
    .map((folder) => ({ id: folder.slice(kind.folder.length + 1), path: `${folder}/${kind.name}.ts` }))
    .filter(({ path }) => existsSync(join(root, path)));
}

function filesIn(root: string, folder: string): PluginPlace[] {
  return entries(root, folder)
    .filter((entry) => entry.isFile() && /^(?!.*\.test\.ts$|contract\.ts$|index\.ts$).*\.ts$/.test(entry.name))
    .map((entry) => ({ id: entry.name.slice(0, -'.ts'.length), path: `${folder}/${entry.name}` }));
}

function subfolders(root: string, folder: string): string[] {
  return entries(root, folder)
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map((entry) => `${folder}/${entry.name}`);
}

function entries(root: string, folder: string) {
  return existsSync(join(root, folder)) ? readdirSync(join(root, folder), { withFileTypes: true }) : [];
}
