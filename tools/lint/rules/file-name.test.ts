import { expect, it } from 'vitest';
import { lintText } from '../lint-text.ts';
import { fileName } from './file-name.ts';

const problems = (path: string) => lintText([fileName], path, '').map((problem) => problem.text);

it.each([
  'src/base/utc.ts',
  'src/questions/checks/p4/p4.2-mfa-on-remote-access.ts',
  '.dependency-cruiser.mjs',
  'src/a/chunk.test.ts',
])('accepts lower kebab-case, with the number of a catalogue item in front: %s', (path) => {
  expect(problems(path)).toEqual([]);
});

it.each(['src/base/utcTime.ts', 'src/base/Utc.ts', 'src/base/utc_time.ts', 'src/Evidence/utc.ts'])(
  'refuses another spelling, in folders too: %s',
  (path) => {
    expect(problems(path)).toHaveLength(1);
  },
);

it.each(['src/base/utils.ts', 'src/base/helper.test.ts', 'src/common/utc.ts', 'src/app/manager.ts'])(
  'refuses a drawer: %s',
  (path) => {
    expect(problems(path)[0]).toContain('is a drawer');
  },
);
