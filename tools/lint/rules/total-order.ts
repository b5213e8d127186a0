import ts from 'typescript';
import type { LintRule } from '../rule.ts';
import { walk } from '../walk.ts';

const anyOne = /\b(?:any_value|arbitrary|first|last)\s*\(/i;
const limit = /\blimit\s+[\d?$:@(]/i;
const order = /\border\s+by\b/i;
const names = new Set(['any_value', 'arbitrary', 'first', 'last']);

/**
 * A question has one answer whatever the number of threads (architecture.md 5.5): no SQL function that takes any row it
 * meets, no LIMIT without an order. Looks at the text of SQL and at the names handed to a call that builds it.
 */
export const totalOrder: LintRule = {
  id: 'total-order',
  appliesTo: (path) => path.startsWith('src/questions/') && !path.endsWith('.test.ts'),
  check(file, report) {
    walk(file, (node) => {
      const text = sqlText(node);
      if (text !== null && anyOne.test(text))
        report('any_value() and first() take any row they meet: use min_by or max_by', node);
      if (text !== null && limit.test(text) && !order.test(text)) report('LIMIT without ORDER BY keeps any rows', node);
      if (ts.isCallExpression(node) && isFunctionNode(node))
        report('takes any row it meets: use min_by or max_by', node);
    });
  },
};

/** A literal's text; a template's with `$` for each value. */
function sqlText(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map((span) => `$${span.literal.text}`).join('');
}

/** `call('any_value', …)` and its like: a builder of SQL functions takes the name first. */
function isFunctionNode(node: ts.CallExpression): boolean {
  const [first] = node.arguments;
  const builder = /(?:^|\.)(?:call|func|fn|aggregate|sqlFunction)$/i.test(node.expression.getText());
  return builder && first !== undefined && ts.isStringLiteralLike(first) && names.has(first.text.toLowerCase());
}
