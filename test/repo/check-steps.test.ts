import { expect, it } from 'vitest';
import type { CheckStep, StepResult } from '../../tools/check-steps.ts';
import { runCheckSteps } from '../../tools/check-steps.ts';

const fine: StepResult = { ok: true, scope: '3 files', findings: '' };
const step = (name: string, run: () => StepResult): CheckStep => ({ name, remedy: 'Correct it.', run });

function run(...steps: CheckStep[]) {
  let text = '';
  let now = 0;
  const passed = runCheckSteps(steps, {
    write: (part) => {
      text += part;
    },
    now: () => (now += 500),
  });
  return { passed, lines: text.split('\n') };
}

it('says for each check whether it passed, how long it took and what it looked at', () => {
  const { passed, lines } = run(
    step('types', () => fine),
    step('format', () => ({ ...fine, scope: '' })),
  );
  expect(passed).toBe(true);
  expect(lines).toEqual([
    'ok    types           0.5 s  3 files',
    'ok    format          0.5 s',
    'All 2 checks passed in 2.5 s.',
    '',
  ]);
});

it('goes on after a failure, and ends it with what, why and what to do', () => {
  const failing = step('types', () => ({ ok: false, scope: '', findings: 'a.ts:1 wrong\n' }));
  const { passed, lines } = run(
    failing,
    step('format', () => fine),
  );
  expect(passed).toBe(false);
  expect(lines).toEqual([
    'FAIL  types           0.5 s',
    'a.ts:1 wrong',
    '',
    'The check "types" failed.',
    'What it found is printed above.',
    'Correct it.',
    '',
    'ok    format          0.5 s  3 files',
    'Failed: types (2.5 s).',
    '',
  ]);
});

it('a check that cannot even run has failed', () => {
  const broken = step('types', () => {
    throw new Error('tsc is not installed');
  });
  const { passed, lines } = run(
    broken,
    step('format', () => fine),
  );
  expect(passed).toBe(false);
  expect(lines).toContain('tsc is not installed');
  expect(lines).toContain('ok    format          0.5 s  3 files');
});
