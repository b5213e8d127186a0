import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBoundaries } from '../../tools/boundaries.ts';
import { lintTree } from '../../tools/lint/lint-tree.ts';
import { lintRules } from '../../tools/lint/rules.ts';
import { newPlugin } from '../../tools/new-plugin.ts';
import { plantTree, projectRoot } from './planted-tree.ts';

const wanted = [
  ['reader', 'made-up-log'],
  ['check', 'p4.2-made-up'],
  ['check', 'p10.1-made-up'],
  ['analytic', 'made-up'],
  ['guard', 'm3-made-up'],
  ['report', 'made-up'],
  ['rule', 'windows/process_creation/made-up'],
] as const;

/** What a plugin may import, as it is here, without the plugins that are here. */
function emptyHouse(): string {
  const root = plantTree({});
  const parts = [
    'base',
    'catalog',
    ...['csv', 'feeds', 'flows', 'intake', 'json', 'reading', 'record', 'testing', 'text', 'time'].map(
      (part) => `evidence/${part}`,
    ),
    'questions/asking.ts',
    'reports/contract.ts',
    'reports/document.ts',
    'reports/inline.ts',
  ];
  const contracts = ['evidence/readers', 'questions/checks', 'questions/analytics', 'cases/guards'];
  for (const part of [...parts, ...contracts.map((folder) => `${folder}/contract.ts`)]) {
    cpSync(join(projectRoot, 'src', part), join(root, 'src', part), { recursive: true });
  }
  for (const file of ['vitest.config.ts', 'tools/closing-line.ts']) cpSync(join(projectRoot, file), join(root, file));
  return root;
}

function run(root: string, program: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(join(projectRoot, 'node_modules/.bin', program), args, {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

describe('npm run new', () => {
  it('stamps each kind so that it type-checks, keeps the rules of the house, and passes its own test', () => {
    const root = emptyHouse();
    const files = wanted.flatMap(([kind, id]) => {
      const stamped = newPlugin(root, kind, id);
      expect(stamped.refused).toBeNull();
      return stamped.files;
    });
    for (const file of files) expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/template-|00000000|'X0/);
    expect(run(root, 'tsc', '-p', '.', '--pretty', 'false')).toEqual({ status: 0, output: '' });
    expect(run(root, 'oxlint', 'src')).toMatchObject({ status: 0 });
    expect(lintTree(root, lintRules).problems).toEqual([]);
    expect(readBoundaries(root).violations).toEqual([]);
    const { status, output } = run(root, 'vitest', 'run', ...files.filter((file) => file.endsWith('.test.ts')));
    expect(output).toMatch(/\n19 passed, 0 failed, 0 skipped\n/);
    expect(status).toBe(0);
  });

  it('formats what it writes as the house does', () => {
    const root = emptyHouse();
    cpSync(join(projectRoot, 'biome.json'), join(root, 'biome.json'));
    for (const [kind, id] of wanted) newPlugin(root, kind, id);
    expect(run(root, 'biome', 'format', 'src')).toMatchObject({ status: 0 });
  });

  it('names the file, the id and the item alike', () => {
    const root = emptyHouse();
    expect(newPlugin(root, 'check', 'p4.2-made-up').files).toEqual([
      'src/questions/checks/p4/p4.2-made-up.test.ts',
      'src/questions/checks/p4/p4.2-made-up.ts',
      'src/questions/checks/index.ts',
    ]);
    const text = readFileSync(join(root, 'src/questions/checks/p4/p4.2-made-up.ts'), 'utf8');
    expect(text).toContain("id: 'p4.2-made-up',\n  item: 'P4.2',");
  });

  it('keeps the list of the kind sorted', () => {
    const root = emptyHouse();
    for (const id of ['zebra', 'ant', 'made-up']) newPlugin(root, 'analytic', id);
    expect(
      readFileSync(join(root, 'src/questions/analytics/index.ts'), 'utf8'),
    ).toBe(`import type { Analytic } from './contract.ts';
import { analytic as ant } from './ant.ts';
import { analytic as madeUp } from './made-up.ts';
import { analytic as zebra } from './zebra.ts';

/** Every analytic, sorted by id. */
export const analytics: readonly Analytic<string>[] = [ant, madeUp, zebra];
`);
  });

  it('gives each rule an id of its own', () => {
    const root = emptyHouse();
    const idOf = (name: string) => {
      newPlugin(root, 'rule', `linux/auditd/${name}`);
      return /^id: (\S+)$/m.exec(readFileSync(join(root, `rules/linux/auditd/${name}.yml`), 'utf8'))?.[1];
    };
    expect(idOf('one')).not.toBe(idOf('two'));
  });
});

describe('npm run new refuses, in three lines, and writes nothing', () => {
  it.each([
    ['gadget', 'x', '"gadget" is not a kind of plugin.'],
    ['', '', '"" is not a kind of plugin.'],
    ['analytic', '', 'A new analytic needs an id.'],
    ['analytic', 'MadeUp', '"MadeUp" is no id for a new analytic.'],
    ['analytic', '../../../outside', '"../../../outside" is no id for a new analytic.'],
    ['reader', 'made_up', '"made_up" is no id for a new reader.'],
    ['check', 'made-up', '"made-up" is no id for a new check.'],
    ['guard', 'made-up', '"made-up" is no id for a new guard.'],
    ['rule', 'made-up', '"made-up" is no id for a new rule.'],
  ])('%s %s', (kind, id, what) => {
    const root = plantTree({});
    const { files, refused } = newPlugin(root, kind, id);
    expect(files).toEqual([]);
    expect(refused?.split('\n')).toEqual([what, expect.any(String), expect.any(String)]);
    expect(existsSync(join(root, 'src'))).toBe(false);
  });

  it('a plugin that is there already, even in part', () => {
    const root = emptyHouse();
    newPlugin(root, 'analytic', 'made-up');
    const path = join(root, 'src/questions/analytics/made-up.test.ts');
    writeFileSync(path, 'mine');
    const { files, refused } = newPlugin(root, 'analytic', 'made-up');
    expect(files).toEqual([]);
    expect(refused?.split('\n')).toHaveLength(3);
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });
});
