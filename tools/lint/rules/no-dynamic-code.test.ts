import { expect, it } from 'vitest';
import { lintText } from '../lint-text.ts';
import { noDynamicCode } from './no-dynamic-code.ts';

const problems = (text: string) => lintText([noDynamicCode], 'src/app/jobs/collect.ts', text);

it.each([
  "import { exec } from 'node:child_process';",
  "import { execSync as run } from 'child_process';",
  "import * as processes from 'node:child_process';",
  "import { runInNewContext } from 'node:vm';",
  "spawn('ls', [], { shell: true });",
  "spawn('ls', [], { 'shell': '/bin/sh' });",
  "setTimeout('alert(1)', 10);",
  "const f = Function('return 1');",
])('refuses %s', (text) => {
  expect(problems(text)).toHaveLength(1);
});

it.each([
  "import { execFile, spawn } from 'node:child_process';",
  "spawn('ls', ['-l'], { shell: false });",
  'setTimeout(() => tick(), 10);',
  "const match = pattern.exec('text');",
  "const view = { shell: 'an egg has one' };",
])('leaves %s alone', (text) => {
  expect(problems(text)).toEqual([]);
});
