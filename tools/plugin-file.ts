import { pluginKinds } from './plugin-kinds.ts';

/** Whether `path` is the one file of a plugin that carries its one export. Its parts, tests and contract are not. */
export function isPluginFile(path: string): boolean {
  return pluginKinds.some(({ folder, layout, name }) => {
    if (!path.startsWith(`${folder}/`) || /\.test\.ts$|\/(?:contract|index)\.ts$|\/shared\//.test(path)) return false;
    const below = path.slice(folder.length + 1);
    return layout === 'folder' ? below.endsWith(`/${name}.ts`) : /^(?:[a-z]\d+\/)?[^/]+\.ts$/.test(below);
  });
}
