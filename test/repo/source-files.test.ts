import { expect, it } from 'vitest';
import { sourceFiles } from '../../tools/source-files.ts';
import { plantTree, projectRoot } from './planted-tree.ts';

it('the house rules read every hand-written file, wherever code may stand', () => {
  const written = [
    'src/base/utc.ts',
    'src/web/page.tsx',
    'test/repo/a.test.ts',
    'tools/a.mjs',
    'bench/run.ts',
    'bin/a.js',
    'vite.config.ts',
  ];
  const others = [
    'src/base/generated/keys.ts',
    'docs/a.ts',
    'src/base/notes.md',
    'dist/base/utc.js',
    'src/base/node_modules/a.ts',
  ];
  const found = sourceFiles(plantTree(Object.fromEntries([...written, ...others].map((path) => [path, '']))));
  expect(found.filter((path) => !/^\.|^layers/.test(path))).toEqual(written.sort());
});

it('they read this file, too', () => {
  expect(sourceFiles(projectRoot)).toContain('test/repo/source-files.test.ts');
});
