import { expect, it } from 'vitest';
import { lintText } from '../lint-text.ts';
import { testFunctionLength } from './test-function-length.ts';

const problems = (text: string) => lintText([testFunctionLength], 'src/evidence/readers/evtx/chunk.test.ts', text);
const lines = (count: number) => '  step();\n'.repeat(count);

it.each(['describe', 'it', 'test', 'describe.skipIf(absent)', 'it.each(rows)'])(
  'a page of %s may be longer than a function',
  (wrapper) => {
    expect(problems(`${wrapper}('reads', () => {\n${lines(80)}});`)).toEqual([]);
  },
);

it('a function on that page may not', () => {
  expect(problems(`it('reads', () => {\n  function sample() {\n${lines(58)}  }\n});`)).toEqual([]);
  expect(problems(`it('reads', () => {\n  function sample() {\n${lines(59)}  }\n});`)).toMatchObject([
    { line: 2, text: 'a function has at most 60 lines, this one 61' },
  ]);
});
