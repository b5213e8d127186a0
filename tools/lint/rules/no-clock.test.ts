import { expect, it } from 'vitest';
import { lintText } from '../lint-text.ts';
import { noClock } from './no-clock.ts';

const problems = (path: string, text: string) => lintText([noClock], path, text);

it.each(['Date.now()', 'new Date()', 'new Date', 'Date()', 'Math.random()', 'performance.now()', 'randomUUID()'])(
  'refuses %s in a stage',
  (call) => {
    expect(problems('src/findings/merge.ts', `const x = ${call};`)).toHaveLength(1);
  },
);

it.each(['new Date(ms)', 'Date.UTC(2024, 1)', 'Date.parse(text)', 'clock.now()'])(
  'leaves %s alone: it depends on what it is given',
  (call) => {
    expect(problems('src/findings/merge.ts', `const x = ${call};`)).toEqual([]);
  },
);

it.each(['src/app/flow.ts', 'src/findings/merge.test.ts', 'tools/check.ts'])(
  'lets the outside world have a clock: %s',
  (path) => {
    expect(problems(path, 'const x = Date.now();')).toEqual([]);
  },
);
