import type { PluginKind } from './plugin-kinds.ts';
import type { PluginPlace } from './plugins-of.ts';

const lineWidth = 120;

/** The text of `<folder>/index.ts`: every plugin of the kind by name, sorted by path. Not a barrel: one list is exported. */
export function pluginListText(kind: PluginKind, plugins: readonly PluginPlace[]): string {
  const contract =
    kind.listType === null ? '' : `import type { ${kind.listType.replace(/<.*/, '')} } from './contract.ts';\n`;
  const imports = plugins.map(({ id, path }) => {
    return `import { ${kind.name} as ${localName(id)} } from './${path.slice(kind.folder.length + 1)}';\n`;
  });
  return `${contract}${imports.join('')}
/** Every ${kind.name}, sorted by id. */
${listLine(
  kind,
  plugins.map(({ id }) => localName(id)),
)}
`;
}

/** `p4.2-mfa-on-remote-access` is `p4_2MfaOnRemoteAccess`. */
function localName(id: string): string {
  return id.replaceAll('.', '_').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function listLine(kind: PluginKind, names: readonly string[]): string {
  const head = kind.listType === null ? `${kind.list} =` : `${kind.list}: readonly ${kind.listType}[] =`;
  const tail = kind.listType === null ? ' as const;' : ';';
  const oneLine = `export const ${head} [${names.join(', ')}]${tail}`;
  if (oneLine.length <= lineWidth) return oneLine;
  return `export const ${head} [\n${names.map((name) => `  ${name},\n`).join('')}]${tail}`;
}
