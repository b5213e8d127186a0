import ts from 'typescript';
import type { LintRule } from '../rule.ts';
import { walk } from '../walk.ts';

const calls = new Set([
  'Date',
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'randomUUID',
  'randomBytes',
]);

/** The same input gives the same output: time and chance are handed in by app/, never taken. */
export const noClock: LintRule = {
  id: 'no-clock',
  appliesTo: (path) => /^src\/(?!app\/|web\/)/.test(path) && !path.endsWith('.test.ts'),
  check(file, report) {
    walk(file, (node) => {
      if (ts.isNewExpression(node) && node.expression.getText(file) === 'Date' && !node.arguments?.length) {
        report('new Date() reads the clock: take the time as an argument', node);
      }
      if (ts.isCallExpression(node) && calls.has(node.expression.getText(file))) {
        report(
          `${node.expression.getText(file)}() gives another answer each time: take the value as an argument`,
          node,
        );
      }
    });
  },
};
