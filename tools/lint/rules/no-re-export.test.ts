import { expect, it } from 'vitest';
import { lintText } from '../lint-text.ts';
import { noReExport } from './no-re-export.ts';

const problems = (text: string) => lintText([noReExport], 'src/evidence/readers/index.ts', text);

it.each([
  "export * from './evtx/reader.ts';",
  "export { reader } from './evtx/reader.ts';",
  "export type { Reader } from './contract.ts';",
  "import { reader } from './evtx/reader.ts'; export { reader as evtx };",
  "import * as evtx from './evtx/reader.ts'; export { evtx };",
])('refuses to pass a name on: %s', (text) => {
  expect(problems(text)).toHaveLength(1);
});

it('a sorted list of plugins is no barrel', () => {
  expect(problems("import { reader as evtx } from './evtx/reader.ts';\nexport const readers = [evtx];")).toEqual([]);
});
