import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PluginKind, pluginKinds } from './plugin-kinds.ts';
import { pluginListText } from './plugin-list.ts';
import { pluginsOf } from './plugins-of.ts';

export interface Stamped {
  /** Files written, relative to the root; or none, and why. */
  readonly files: readonly string[];
  /** Three lines: what, why, what to do. */
  readonly refused: string | null;
}

const templates = fileURLToPath(new URL('./templates', import.meta.url));
const words = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
/** Folders are spelt as Sigma spells product and category or service, with `_`. */
const rule = {
  id: new RegExp(`^[a-z][a-z0-9_-]*/[a-z][a-z0-9_-]*/${words}$`),
  idExample: 'windows/process_creation/encoded-powershell',
};
const kindNames = ['rule', ...pluginKinds.map((kind) => kind.name)].sort();

/** Stamps a plugin of a kind below `root` from its template. Nothing is written when anything stands in the way. */
export function newPlugin(root: string, kindName: string, id: string): Stamped {
  const kind = pluginKinds.find(({ name }) => name === kindName);
  if (!kind && kindName !== 'rule') return refuseKind(kindName);
  const { id: pattern, idExample } = kind ?? rule;
  if (!pattern.test(id)) return refuseId(kindName, id, idExample);
  const files = stampedFiles(kind, kindName, id);
  const standing = files.find(({ path }) => existsSync(join(root, path)));
  if (standing) return refuseExisting(kindName, id, standing.path);
  for (const { path, text } of files) write(root, path, text);
  const list = kind ? updateList(root, kind) : [];
  return { files: [...files.map(({ path }) => path), ...list], refused: null };
}

function stampedFiles(kind: PluginKind | undefined, kindName: string, id: string) {
  const folder = join(templates, kindName);
  const [item = ''] = /^[a-z]\d+(?:\.\d+)?(?=-)/.exec(id) ?? [];
  return readdirSync(folder).map((name) => {
    const path = kind ? pluginPath(kind, id, name) : `rules/${id}${name.slice('template-rule'.length)}`;
    const template = readFileSync(join(folder, name), 'utf8');
    return { path, text: filledIn(template, kindName, id, item.toUpperCase(), dirname(path)) };
  });
}

function pluginPath(kind: PluginKind, id: string, name: string): string {
  if (kind.layout === 'folder') return `${kind.folder}/${id}/${name}`;
  const group = kind.layout === 'grouped' ? `${id.slice(0, id.indexOf('.'))}/` : '';
  return `${kind.folder}/${group}${name.replace(`template-${kind.name}`, id)}`;
}

function filledIn(template: string, kindName: string, id: string, item: string, folder: string): string {
  return template
    .replaceAll(`template-${kindName}`, id)
    .replaceAll(/'X0(?:\.0)?'/g, `'${item}'`)
    .replaceAll(`'#${folder.slice('src/'.length)}/`, "'./") // what stands in the same folder is written ./
    .replace('00000000-0000-4000-8000-000000000000', randomUUID());
}

function updateList(root: string, kind: PluginKind): string[] {
  if (kind.list === null) return [];
  const path = `${kind.folder}/index.ts`;
  write(root, path, pluginListText(kind, pluginsOf(root, kind)));
  return [path];
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function refuse(...lines: readonly [string, string, string]): Stamped {
  return { files: [], refused: lines.join('\n') };
}

function refuseKind(kindName: string): Stamped {
  return refuse(
    `"${kindName}" is not a kind of plugin.`,
    `The kinds are ${kindNames.join(', ')}.`,
    'Write npm run new -- KIND ID, such as npm run new -- analytic beaconing.',
  );
}

function refuseId(kindName: string, id: string, example: string): Stamped {
  return refuse(
    id === '' ? `A new ${kindName} needs an id.` : `"${id}" is no id for a new ${kindName}.`,
    'The id names the file: lower kebab-case, in the form of the example below.',
    `Write it like this: npm run new -- ${kindName} ${example}`,
  );
}

function refuseExisting(kindName: string, id: string, path: string): Stamped {
  return refuse(
    `The ${kindName} "${id}" was not made.`,
    `${path} is there already, and nothing is overwritten.`,
    'Choose another id, or change that file.',
  );
}
