import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Boundaries {
  /** Modules of src/ the gate looked into, and the source files there are. A gate that reads fewer is silent, not content. */
  readonly seen: number;
  readonly present: number;
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
}

interface CruiseOutput {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly { rule: { name: string }; from: string; to: string }[] };
}

const gate = fileURLToPath(new URL('../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', import.meta.url));

/** Runs the layer gate (dependency-cruiser with .dependency-cruiser.mjs) over `root`/src. Throws when it could not run. */
export function readBoundaries(root: string): Boundaries {
  const present = codeFiles(join(root, 'src'), 'src');
  const args = [gate, 'src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 29 });
  if (!run.stdout.startsWith('{')) throw new Error(`The layer gate gave no answer: ${run.stderr || run.stdout}`);
  const { modules, summary } = JSON.parse(run.stdout) as CruiseOutput;
  const cruised = new Set(modules.map((module) => module.source));
  return {
    seen: present.filter((path) => cruised.has(path)).length,
    present: present.length,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

/** Generated code included: it is imported like any other. */
function codeFiles(folder: string, path: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return codeFiles(join(folder, entry.name), `${path}/${entry.name}`);
    return /\.tsx?$/.test(entry.name) ? [`${path}/${entry.name}`] : [];
  });
}
