import { expect, it } from 'vitest';
import { lintText } from '../lint-text.ts';
import { importStyle } from './import-style.ts';

const problems = (path: string, specifier: string) =>
  lintText([importStyle], path, `import { a } from '${specifier}';`).map((problem) => problem.text);

it.each([
  ['src/evidence/readers/evtx/reader.ts', '#base/event.ts'],
  ['src/evidence/readers/evtx/reader.ts', '#evidence/readers/contract.ts'],
  ['src/evidence/readers/evtx/reader.ts', '../contract.ts'],
  ['src/evidence/readers/evtx/reader.ts', './binxml/token.ts'],
  ['src/evidence/readers/evtx/reader.ts', 'zod'],
  ['src/evidence/readers/evtx/reader.ts', 'node:zlib'],
  ['test/repo/tree.test.ts', '../../layers.mjs'],
  ['tools/check.ts', '#base/event.ts'],
])('from %s one may write %s', (path, specifier) => {
  expect(problems(path, specifier)).toEqual([]);
});

it.each([
  [
    'src/evidence/readers/evtx/reader.ts',
    '../../intake/archive.ts',
    'climbs more than one folder: "#evidence/intake/archive.ts"',
  ],
  ['src/evidence/source.ts', '../base/event.ts', 'leaves its stage'],
  ['src/evidence/readers/evtx/reader.ts', '#evidence/readers/evtx/chunk.ts', '"./chunk.ts"'],
  ['src/evidence/source.ts', '#evidence/readers/contract.ts', '"./readers/contract.ts"'],
  ['src/evidence/source.ts', './readers/../custody.ts', 'takes a detour'],
  ['src/evidence/source.ts', '#base/../app/flow.ts', 'does not name a stage'],
  ['src/evidence/source.ts', './custody', "does not end in its file's extension"],
  ['test/repo/tree.test.ts', '../../src/base/event.ts', 'reaches into src/: "#base/event.ts"'],
])('from %s one may not write %s', (path, specifier, told) => {
  expect(problems(path, specifier)).toEqual([expect.stringContaining(told)]);
});

it('sees every way to name a file: export, import() and import types', () => {
  const text =
    "export * from '../base/a.ts';\nconst b = await import('../base/b.ts');\ntype C = import('../base/c.ts').C;";
  expect(lintText([importStyle], 'src/evidence/source.ts', text).map(({ line }) => line)).toEqual([1, 2, 3]);
});
