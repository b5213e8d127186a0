import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pluginKinds } from '../../tools/plugin-kinds.ts';
import { pluginListText } from '../../tools/plugin-list.ts';
import { pluginsOf } from '../../tools/plugins-of.ts';
import { projectRoot } from './planted-tree.ts';

const evidenceTypes = (id: string) => existsSync(join(projectRoot, 'catalog/evidence', `${id}.yaml`));

interface Exported {
  readonly id: string;
  readonly evidence?: readonly string[];
  readonly needs?: readonly { readonly evidence: string }[];
  readonly item?: string;
}

describe.each(pluginKinds)('each $name', (kind) => {
  const plugins = pluginsOf(projectRoot, kind);
  const listed = `${kind.folder}/index.ts`;

  it('has a contract', () => {
    const parent = kind.folder.slice(0, kind.folder.lastIndexOf('/'));
    const contracts = [`${kind.folder}/contract.ts`, `${parent}/contract.ts`];
    expect(contracts.filter((path) => existsSync(join(projectRoot, path)))).toHaveLength(1);
  });

  it('is called in its file what its file is called, and exports that one thing', async () => {
    for (const { id, path } of plugins) {
      const module: Record<string, Exported> = await import(pathToFileURL(join(projectRoot, path)).href);
      expect(Object.keys(module), path).toEqual([kind.name]);
      expect(module[kind.name]?.id, path).toBe(id);
      expect(id, path).toMatch(kind.id);
    }
  });

  it('rests on evidence, and answers an item, that the catalogue knows', async () => {
    const items = readFileSync(join(projectRoot, 'catalog/ids.txt'), 'utf8').split(/\s+/);
    for (const { path } of plugins) {
      const module: Record<string, Exported> = await import(pathToFileURL(join(projectRoot, path)).href);
      const { evidence = [], needs = [], item } = module[kind.name] ?? {};
      const rests = [...evidence, ...needs.map((need) => need.evidence)];
      expect(
        rests.filter((type) => !evidenceTypes(type)),
        path,
      ).toEqual([]);
      if (item !== undefined)
        expect(
          items.some((id) => id === item || id.startsWith(`${item}.`)),
          `${path}: ${item}`,
        ).toBe(true);
    }
  });

  it('has a test of its own beside it', () => {
    const untested = plugins.filter(({ path }) => !existsSync(join(projectRoot, path.replace(/\.ts$/, '.test.ts'))));
    expect(untested).toEqual([]);
  });

  it('stands in the sorted list of its kind, and nothing else does', () => {
    if (kind.list === null || plugins.length === 0) expect(existsSync(join(projectRoot, listed))).toBe(false);
    else expect(readFileSync(join(projectRoot, listed), 'utf8')).toBe(pluginListText(kind, plugins));
  });
});
