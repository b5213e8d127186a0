import ts from 'typescript';
import type { LintRule } from '../rule.ts';
import { walk } from '../walk.ts';

const limit = 60;
const wrappers = new Set(['describe', 'it', 'test']);

/** The limit for functions in tests. What is handed to describe, it or test is the page itself and may be longer. */
export const testFunctionLength: LintRule = {
  id: 'test-function-length',
  appliesTo: (path) => path.endsWith('.test.ts'),
  check(file, report) {
    walk(file, (node) => {
      if (!ts.isFunctionLike(node) || isWrapperCallback(node)) return;
      const lines = lineOf(file, node.getEnd()) - lineOf(file, node.getStart(file)) + 1;
      if (lines > limit) report(`a function has at most ${limit} lines, this one ${lines}`, node);
    });
  },
};

function isWrapperCallback(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && node.parent.expression !== node && wrappers.has(firstName(node.parent));
}

/** `it` of `it.each(rows)('…', …)`, `describe` of `describe.skipIf(absent)('…', …)`. */
function firstName(node: ts.Expression): string {
  if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) return firstName(node.expression);
  return ts.isIdentifier(node) ? node.text : '';
}

function lineOf(file: ts.SourceFile, position: number): number {
  return file.getLineAndCharacterOfPosition(position).line;
}
