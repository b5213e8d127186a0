import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from '../source-files.ts';
import { lintText } from './lint-text.ts';
import type { LintProblem, LintRule } from './rule.ts';

/** Asks the house rules about every hand-written source file below `root`. `files` is how many were read. */
export function lintTree(root: string, rules: readonly LintRule[]): { files: number; problems: LintProblem[] } {
  const paths = sourceFiles(root);
  return {
    files: paths.length,
    problems: paths.flatMap((path) => lintText(rules, path, readFileSync(join(root, path), 'utf8'))),
  };
}
