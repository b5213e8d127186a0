import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layers, outsideWorld, pluginFolders } from '../../layers.mjs';
import { readBoundaries } from '../../tools/boundaries.ts';
import { plantTree, projectRoot } from './planted-tree.ts';

const value = 'export const value = 1;\n';
const importing = (specifier: string) => `import { value } from '${specifier}';\nexport const user = () => value;\n`;
const stages = Object.keys(layers);

/** For each stage the first other one it may not import: the violation its rule is there for. */
const forbiddenFor = (stage: string) =>
  stages.find((other) => other !== stage && !layers[stage]?.some((granted) => granted.split('/')[0] === other)) ??
  'web';

const violationsIn = (files: Record<string, string>) =>
  readBoundaries(plantTree(files)).violations.map(({ rule, from, to }) => `${rule}: ${from} -> ${to}`);

describe('the layer gate finds what it is there for', () => {
  it('each stage importing one it may not', () => {
    const planted = stages.map((stage) => ({ stage, other: forbiddenFor(stage) }));
    const values = stages.map((stage) => [`src/${stage}/value.ts`, value]);
    const users = planted.map(({ stage, other }) => [`src/${stage}/user.ts`, importing(`#${other}/value.ts`)]);
    expect(violationsIn(Object.fromEntries([...values, ...users]))).toEqual(
      expect.arrayContaining(
        planted.map(({ stage, other }) => `stage-${stage}: src/${stage}/user.ts -> src/${other}/value.ts`),
      ),
    );
  });

  it('a part of a stage of which only another part is granted', () => {
    const files = {
      'src/questions/user.ts': importing('#store/drivers/value.ts'),
      'src/store/drivers/value.ts': value,
    };
    expect(violationsIn(files)).toEqual(['stage-questions: src/questions/user.ts -> src/store/drivers/value.ts']);
  });

  it('a detour by a relative path', () => {
    const files = { 'src/evidence/user.ts': importing('../../src/app/value.ts'), 'src/app/value.ts': value };
    expect(violationsIn(files)).toEqual(['stage-evidence: src/evidence/user.ts -> src/app/value.ts']);
  });

  it('an import of types alone', () => {
    const files = {
      'src/base/user.ts': "import type { Value } from '#app/value.ts';\nexport type User = Value;\n",
      'src/app/value.ts': 'export type Value = number;\n',
    };
    expect(violationsIn(files)).toEqual(['stage-base: src/base/user.ts -> src/app/value.ts']);
  });

  it.each(pluginFolders)('one plugin of %s importing another, and not its contract or its own folder', (folder) => {
    const files = {
      [`src/${folder}/one/reader.ts`]: `${importing(`#${folder}/two/value.ts`)}export * from '#${folder}/one/value.ts';\n`,
      [`src/${folder}/one/value.ts`]: importing(`#${folder}/contract.ts`),
      [`src/${folder}/two/value.ts`]: value,
      [`src/${folder}/contract.ts`]: value,
      [`src/${folder}/index.ts`]: importing(`#${folder}/two/value.ts`),
    };
    expect(violationsIn(files)).toEqual([
      `plugin-${folder.replaceAll('/', '-')}: src/${folder}/one/reader.ts -> src/${folder}/two/value.ts`,
    ]);
  });

  it('a check importing its neighbour of the same recommendation', () => {
    const files = {
      'src/questions/checks/p4/p4.1-one.ts': importing('#questions/checks/p4/p4.2-two.ts'),
      'src/questions/checks/p4/p4.2-two.ts': importing('#questions/checks/shared/value.ts'),
      'src/questions/checks/shared/value.ts': value,
    };
    expect(violationsIn(files)).toEqual([
      'plugin-questions-checks-grouped: src/questions/checks/p4/p4.1-one.ts -> src/questions/checks/p4/p4.2-two.ts',
    ]);
  });

  it('a stage that touches the outside world, with and without node:, where app, the drivers and tests may', () => {
    const doors = outsideWorld.flatMap((module) => [module, `node:${module}`]);
    const text = doors.map((door, at) => `import * as door${at} from '${door}';\n`).join('');
    const places = ['src/findings/user.ts', 'src/app/user.ts', 'src/store/drivers/user.ts', 'src/base/utc.test.ts'];
    const found = violationsIn(Object.fromEntries(places.map((path) => [path, text])));
    expect([...new Set(found)].sort()).toEqual(
      outsideWorld.map((module) => `outside-world: src/findings/user.ts -> ${module}`).sort(),
    );
  });

  it('the browser taking more than types from the server, or anything from the rest of app', () => {
    const files = {
      'src/web/values.ts': importing('#app/server/value.ts'),
      'src/web/types.ts': "import type { Value } from '#app/server/value.ts';\nexport type User = Value;\n",
      'src/web/flow.ts': importing('#app/flow.ts'),
      'src/app/server/value.ts': `${value}export type Value = number;\n`,
      'src/app/flow.ts': value,
    };
    expect(violationsIn(files).sort()).toEqual([
      'web-server-only: src/web/flow.ts -> src/app/flow.ts',
      'web-types-only: src/web/values.ts -> src/app/server/value.ts',
    ]);
  });

  it('a cycle', () => {
    const files = {
      'src/base/one.ts': importing('./two.ts'),
      'src/base/two.ts': "import { user } from './one.ts';\nexport const value = () => user;\n",
    };
    expect(violationsIn(files)).toContain('no-cycle: src/base/one.ts -> src/base/two.ts');
  });

  it('code that imports a test, a tool or a package that is there for development only', () => {
    const files = {
      'src/base/user.ts': importing('./value.test.ts'),
      'src/base/value.test.ts': value,
      'src/base/tool.ts': importing('../../tools/value.ts'),
      'tools/value.ts': value,
      'src/base/package.ts': "import * as fc from 'fast-check';\nexport const user = () => fc;\n",
    };
    expect(
      violationsIn(files)
        .map((line) => line.split(' -> ')[0]?.trim())
        .sort(),
    ).toEqual([
      'no-dev-packages: src/base/package.ts',
      'no-tests-in-src: src/base/tool.ts',
      'no-tests-in-src: src/base/user.ts',
    ]);
  });

  it('an import that leads nowhere, and a folder that is no stage', () => {
    const files = {
      'src/base/user.ts': importing('./missing.ts'),
      'src/misc/user.ts': importing('#base/value.ts'),
      'src/base/value.ts': value,
    };
    expect(violationsIn(files).sort()).toEqual([
      'known-stage: src/misc/user.ts -> src/base/value.ts',
      'resolvable: src/base/user.ts -> ./missing.ts',
    ]);
  });
});

describe('the layer gate is not silent', () => {
  it('reads every source file there is, here', () => {
    const { seen, present } = readBoundaries(projectRoot);
    expect(present).toBeGreaterThan(9);
    expect(seen).toBe(present);
  });

  it('shows the difference when it reads nothing', () => {
    const root = plantTree({
      'src/base/value.ts': value,
      '.dependency-cruiser.mjs': 'export default { options: { includeOnly: "^nowhere" } };',
    });
    expect(readBoundaries(root)).toMatchObject({ seen: 0, present: 1 });
  });

  it('throws when it cannot run', () => {
    const root = plantTree({
      'src/base/value.ts': value,
      '.dependency-cruiser.mjs': 'export default { forbidden: 1 };',
    });
    mkdirSync(join(root, 'src/app'));
    expect(() => readBoundaries(root)).toThrow('The layer gate gave no answer');
  });
});
