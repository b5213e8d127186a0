// npm run check: everything about the code that is not a test, in one go. `-- --with-tests` adds the tests.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBoundaries } from './boundaries.ts';
import type { CheckStep, StepResult } from './check-steps.ts';
import { runCheckSteps } from './check-steps.ts';
import { lintTree } from './lint/lint-tree.ts';
import { lintRules } from './lint/rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const again = 'then run npm run check again.';

const steps: CheckStep[] = [
  {
    name: 'format',
    remedy: `Run npm run format, ${again}`,
    run: () => program('biome', ['format', '--max-diagnostics=20', '.']),
  },
  { name: 'types', remedy: `Correct the types, ${again}`, run: () => program('tsc', ['-p', '.', '--pretty', 'false']) },
  { name: 'oxlint', remedy: `Correct the lines, ${again}`, run: () => program('oxlint', ['.']) },
  {
    name: 'house rules',
    remedy: `Correct the lines (tools/lint/rules says why each rule is there), ${again}`,
    run: houseRules,
  },
  { name: 'boundaries', remedy: `Import only what layers.mjs grants, ${again}`, run: boundaries },
  { name: 'unused', remedy: `Delete what nothing uses, ${again}`, run: () => program('knip', ['--no-progress']) },
  {
    name: 'generated',
    remedy: `Run npm run generate and commit what it wrote, ${again}`,
    run: () => node(['--conditions=source', 'tools/generate.ts', '--check']),
  },
];

const withTests = readArguments(process.argv.slice(2));
if (withTests) {
  steps.push({
    name: 'tests',
    remedy: `Correct the code or the test, ${again}`,
    run: () => program('vitest', ['run']),
  });
}
const fine = runCheckSteps(steps, { write: (text) => process.stdout.write(text), now: () => performance.now() });
process.exitCode = fine ? 0 : 1;

function readArguments(args: readonly string[]): boolean {
  const unknown = args.find((arg) => arg !== '--with-tests');
  if (unknown === undefined) return args.length > 0;
  console.error(`"${unknown}" is not an option of npm run check.`);
  console.error('It knows one: --with-tests.');
  console.error('Write npm run check, or npm run check -- --with-tests.');
  process.exit(2);
}

function houseRules(): StepResult {
  const { files, problems } = lintTree(root, lintRules);
  const lines = problems.map(({ path, line, rule, text }) => `${path}:${line}  ${text} [${rule}]`);
  return { ok: problems.length === 0, scope: `${files} files, ${lintRules.length} rules`, findings: lines.join('\n') };
}

function boundaries(): StepResult {
  const { seen, present, violations } = readBoundaries(root);
  const lines = violations.map(({ rule, from, to }) => `${from} -> ${to} [${rule}]`);
  if (seen !== present)
    lines.push(`The gate read ${seen} of ${present} files of src/: it cannot vouch for the others.`);
  return { ok: lines.length === 0, scope: `${seen} of ${present} modules`, findings: lines.join('\n') };
}

function program(name: string, args: readonly string[]): StepResult {
  return start(join(root, 'node_modules/.bin', name), args);
}

function node(args: readonly string[]): StepResult {
  return start(process.execPath, args);
}

function start(file: string, args: readonly string[]): StepResult {
  const run = spawnSync(file, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (run.error) throw run.error;
  return { ok: run.status === 0, scope: '', findings: `${run.stdout}${run.stderr}` };
}
