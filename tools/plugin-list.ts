import type { PluginKind } from './plugin-kinds.ts';
import type { PluginPlace } from './plugins-of.ts';

const lineWidth = 120;

/** The text of `<folder>/index.ts`: every plugin of the kind by name, sorted by path. Not a barrel: one list is exported. */
export function pluginListText(kind: PluginKind, plugins: readonly PluginPlace[]): string {
  const imports = plugins.map(({ id, path }) => {
    return `import { ${kind.name} as ${localName(id)} } from './${path.slice(kind.folder.length + 1)}';\n`;
  });
  return `${imports.join('')}
/** Every ${kind.name} there is. Kept by \`npm run new\`; test/repo/plugins.test.ts compares it with the folder. */
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
  const oneLine = `export const ${kind.list} = [${names.join(', ')}] as const;`;
  if (oneLine.length <= lineWidth) return oneLine;
  return `export const ${kind.list} = [\n${names.map((name) => `  ${name},\n`).join('')}] as const;`;
}
