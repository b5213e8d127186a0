import ts from 'typescript';
import type { LintProblem, LintRule } from './rule.ts';

/** Asks the rules that apply to `path` about its text. Problems come in the order of the file, rule by rule. */
export function lintText(rules: readonly LintRule[], path: string, text: string): LintProblem[] {
  const problems: LintProblem[] = [];
  const asked = rules.filter((rule) => rule.appliesTo(path));
  if (asked.length === 0) return problems;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  for (const rule of asked) {
    rule.check(file, (text, node) => {
      const line = node ? file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 : 1;
      problems.push({ path, line, rule: rule.id, text });
    });
  }
  return problems;
}
