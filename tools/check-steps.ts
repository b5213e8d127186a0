/** One thing `npm run check` looks at. */
export interface CheckStep {
  readonly name: string;
  /** What to do when it fails, one sentence. */
  readonly remedy: string;
  run(): StepResult;
}

export interface StepResult {
  readonly ok: boolean;
  /** What was looked at, such as `123 files`; '' when there is nothing to say. */
  readonly scope: string;
  /** What is wrong, for people; shown only when the step failed. */
  readonly findings: string;
}

export interface CheckEffects {
  write(text: string): void;
  /** Milliseconds from any start. */
  now(): number;
}

/** Runs every step, also after one failed, with a line for each. Returns whether all were in order. */
export function runCheckSteps(steps: readonly CheckStep[], effects: CheckEffects): boolean {
  const began = effects.now();
  const failed = steps.filter((step) => !runStep(step, effects));
  const seconds = secondsSince(began, effects);
  if (failed.length === 0) effects.write(`All ${steps.length} checks passed in ${seconds} s.\n`);
  else effects.write(`Failed: ${failed.map((step) => step.name).join(', ')} (${seconds} s).\n`);
  return failed.length === 0;
}

function runStep(step: CheckStep, effects: CheckEffects): boolean {
  const began = effects.now();
  const result = resultOf(step);
  const mark = result.ok ? 'ok  ' : 'FAIL';
  const line = `${mark}  ${step.name.padEnd(12)} ${secondsSince(began, effects).padStart(6)} s  ${result.scope}`;
  effects.write(`${line.trimEnd()}\n`);
  if (!result.ok) {
    effects.write(`${result.findings.trimEnd()}\n\n`);
    effects.write(`The check "${step.name}" failed.\nWhat it found is printed above.\n${step.remedy}\n\n`);
  }
  return result.ok;
}

/** A step that cannot even run has failed; the others still run. */
function resultOf(step: CheckStep): StepResult {
  try {
    return step.run();
  } catch (error) {
    return { ok: false, scope: '', findings: error instanceof Error ? error.message : String(error) };
  }
}

function secondsSince(began: number, effects: CheckEffects): string {
  return ((effects.now() - began) / 1000).toFixed(1);
}
