import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layers, pluginFolders } from '../../layers.mjs';
import { pluginKinds } from '../../tools/plugin-kinds.ts';
import { projectRoot } from './planted-tree.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

describe('the tree', () => {
  it('has no folder in src/ that is not a stage of layers.mjs', () => {
    const folders = readdirSync(join(projectRoot, 'src'));
    expect(folders.filter((folder) => !(folder in layers))).toEqual([]);
  });

  it('grants each stage only stages that come before it, so that no two can depend on each other', () => {
    const stages = Object.keys(layers);
    for (const [stage, granted] of Object.entries(layers)) {
      const later = granted.filter((layer) => stages.indexOf(layer.split('/')[0] ?? '') >= stages.indexOf(stage));
      expect(later, stage).toEqual([]);
    }
  });

  it('guards the folder of every kind of plugin', () => {
    expect([...pluginFolders].sort()).toEqual(pluginKinds.map(({ folder }) => folder.slice('src/'.length)).sort());
  });
});

describe('the pages a newcomer needs', () => {
  it.each(['AGENTS.md', 'CONTRIBUTING.md', 'LICENSE', 'docs/guide/README.md'])('%s is there', (path) => {
    expect(read(path).trim()).not.toBe('');
  });

  it('AGENTS.md is short enough to be read', () => {
    expect(read('AGENTS.md').split('\n').length).toBeLessThanOrEqual(80);
  });

  it('AGENTS.md names every stage, every kind of plugin and every command', () => {
    const page = read('AGENTS.md');
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = Object.keys(scripts).filter((name) => !/^(?:pre|post)[a-z]+$/.test(name));
    const named = [
      ...Object.keys(layers).map((stage) => `\`${stage}\``),
      ...[...pluginKinds.map(({ name }) => name), 'rule'].map((kind) =>
        kind === 'analytic' ? 'Add an analytic' : `Add a ${kind}`,
      ),
      ...commands.map((name) => (name === 'test' ? 'npm test' : `npm run ${name}`)),
    ];
    expect(named.filter((name) => !page.includes(name))).toEqual([]);
  });

  it('what AGENTS.md, CONTRIBUTING.md and the guide link to is there', () => {
    const pages = ['AGENTS.md', 'CONTRIBUTING.md', 'docs/guide/README.md', 'docs/decisions/README.md'];
    const links = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((link) => join(page, '..', link[1] ?? '')),
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });
});

describe('decisions', () => {
  const files = readdirSync(join(projectRoot, 'docs/decisions')).filter((name) => name !== 'README.md');

  it('are numbered once each, and named in kebab-case', () => {
    expect(files.filter((name) => !/^\d{4}-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/.test(name))).toEqual([]);
    expect(new Set(files.map((name) => name.slice(0, 4))).size).toBe(files.length);
  });

  it('each stand in the list of decisions, and say what they cost and when to look again', () => {
    const list = read('docs/decisions/README.md');
    for (const name of files) {
      expect(list, name).toContain(`(${name})`);
      const page = read(`docs/decisions/${name}`);
      for (const part of ['**Choice.**', '**Alternatives.**', '**Cost.**', '**When to look again.**'])
        expect(page, name).toContain(part);
    }
  });
});
