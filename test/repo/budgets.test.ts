import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plantTree, projectRoot } from './planted-tree.ts';

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `export const line${index} = ${index};\n`).join('');
const longFunction = `export function long(step: () => void) {\n${'  step();\n'.repeat(59)}}\n`;

/** `src/base/x.ts:1 rule` for each problem. */
function oxlint(files: Record<string, string>): string[] {
  const root = plantTree(files);
  const run = spawnSync(join(projectRoot, 'node_modules/.bin/oxlint'), ['--format', 'json', '.'], {
    cwd: root,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: { code?: string; filename: string }[] };
  const found = diagnostics.map(({ code, filename }) => `${filename} ${code ?? 'unused-directive'}`);
  expect(run.status).toBe(found.length === 0 ? 0 : 1);
  return found.sort();
}

describe('oxlint refuses', () => {
  it.each([
    ['a file of 401 lines', lines(401), 'eslint(max-lines)'],
    ['a function of 61 lines', longFunction, 'eslint(max-lines-per-function)'],
    [
      'blocks five deep',
      'export const f = (a: boolean) => { if (a) { if (a) { if (a) { if (a) { if (a) { f(a); } } } } } };',
      'eslint(max-depth)',
    ],
    ['any', 'export const a: any = 1;', 'typescript(no-explicit-any)'],
    ['an ignored type error', '// @ts-ignore\nexport const a: number = 1;', 'typescript(ban-ts-comment)'],
    ['a file passed on', "export * from './value.ts';", 'oxc(no-barrel-file)'],
    ['a default export', 'export default 1;', 'import(no-default-export)'],
    ['eval', "export const a = eval('1');", 'eslint(no-eval)'],
    ['new Function', "export const a = new Function('return 1');", 'eslint(no-new-func)'],
    ['a nested conditional', 'export const f = (a: boolean) => (a ? 1 : !a ? 2 : 3);', 'eslint(no-nested-ternary)'],
    ['==', 'export const f = (a: number) => a == 1;', 'eslint(eqeqeq)'],
    ['var', 'export var a = 1;', 'eslint(no-var)'],
    ['a variable that never varies', 'let a = 1;\nexport { a };', 'eslint(prefer-const)'],
    ['a thrown text', "export const f = () => { throw 'x'; };", 'eslint(no-throw-literal)'],
    ['console', "console.log('x');\nexport {};", 'eslint(no-console)'],
    [
      'a type imported as a value',
      "import { A } from './value.ts';\nexport type B = A;",
      'typescript(consistent-type-imports)',
    ],
    [
      'a module of Node without its prefix',
      "import { inflateSync } from 'zlib';\nexport const a = inflateSync;",
      'unicorn(prefer-node-protocol)',
    ],
    ['a global of Node in a stage', 'export const a = () => process.argv;', 'eslint(no-restricted-globals)'],
    ['the network in a stage', "export const a = () => fetch('x');", 'eslint(no-restricted-globals)'],
    [
      'a comment that switches off nothing',
      '// oxlint-disable-next-line no-eval\nexport const a = 1;',
      'unused-directive',
    ],
  ])('%s', (_, text, rule) => {
    const found = oxlint({ 'src/base/planted.ts': text, 'src/base/value.ts': 'export type A = 1;\n' });
    expect(found).toEqual([`src/base/planted.ts ${rule}`]);
  });

  it('a file that is not in kebab-case', () => {
    expect(oxlint({ 'src/base/plantedFile.ts': lines(1) })).toEqual(['src/base/plantedFile.ts unicorn(filename-case)']);
  });

  it('a cycle', () => {
    const files = {
      'src/base/one.ts': "import { two } from './two.ts';\nexport const one = () => two;\n",
      'src/base/two.ts': "import { one } from './one.ts';\nexport const two = () => one;\n",
    };
    expect(oxlint(files)).toEqual(['src/base/one.ts import(no-cycle)', 'src/base/two.ts import(no-cycle)']);
  });

  it.each([
    ['a test without an assertion', "it('a', () => {});", 'vitest(expect-expect)'],
    [
      'a test that keeps the others from running',
      "it.only('a', () => { expect(1).toBe(1); });",
      'vitest(no-focused-tests)',
    ],
    ['a test that is switched off', "it.skip('a', () => { expect(1).toBe(1); });", 'vitest(no-disabled-tests)'],
    [
      'two tests of one name',
      "it('a', () => { expect(1).toBe(1); });\nit('a', () => { expect(1).toBe(1); });",
      'vitest(no-identical-title)',
    ],
    ['an assertion that asserts nothing', "it('a', () => { expect(1); });", 'vitest(valid-expect)'],
    ['an error of any sort', "it('a', () => { expect(() => f()).toThrow(); });", 'vitest(require-to-throw-message)'],
  ])('%s', (_, text, rule) => {
    const found = oxlint({
      'src/base/planted.test.ts': `import { expect, it } from 'vitest';\nconst f = expect;\nf(1).toBe(1);\n${text}\n`,
    });
    expect(found).toContain(`src/base/planted.test.ts ${rule}`);
  });
});

describe('oxlint leaves alone', () => {
  it('what is as long as allowed', () => {
    expect(
      oxlint({ 'src/base/file.ts': lines(400), 'src/base/function.ts': longFunction.replace('  step();\n', '') }),
    ).toEqual([]);
  });

  it('generated code, however long', () => {
    expect(oxlint({ 'src/base/generated/keys.ts': lines(401) + longFunction })).toEqual([]);
  });

  it('app and the drivers, which stand in the outside world', () => {
    const text = "export const a = () => fetch(process.argv[2] ?? '');\n";
    expect(oxlint({ 'src/app/receive.ts': text, 'src/store/drivers/connect.ts': text })).toEqual([]);
  });

  it('the page of a test, and a test that skips with a condition', () => {
    const text = `import { describe, expect, it } from 'vitest';\ndescribe.skipIf(!there)('a', () => {\n  it('b', () => {\n${'    expect(there).toBe(true);\n'.repeat(70)}  });\n});\nconst there = true;\n`;
    expect(oxlint({ 'src/base/planted.test.ts': text })).toEqual([]);
  });
});
