import type { Atom, Node } from './ast.ts';
import type { Test } from './atom-test.ts';

/** Joins the atoms' tests by and, or and not; cheap tests are asked first, which changes no answer. */
export function nodeTest(node: Node, atom: (atom: Atom) => Test): Test {
  if (node.kind === 'not') {
    const inner = nodeTest(node.node, atom);
    return (context) => !inner(context);
  }
  if (node.kind !== 'and' && node.kind !== 'or') return atom(node);
  const tests = [...node.nodes].sort((a, b) => effort(a) - effort(b)).map((each) => nodeTest(each, atom));
  return node.kind === 'and' ? allOf(tests) : anyOf(tests);
}

function allOf(tests: readonly Test[]): Test {
  if (tests.length === 2) {
    const [first, second] = tests as [Test, Test];
    return (context) => first(context) && second(context);
  }
  return (context) => {
    for (let i = 0; i < tests.length; i++) if (!(tests[i] as Test)(context)) return false;
    return true;
  };
}

function anyOf(tests: readonly Test[]): Test {
  return (context) => {
    for (let i = 0; i < tests.length; i++) if ((tests[i] as Test)(context)) return true;
    return false;
  };
}

function effort(node: Node): number {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.nodes.reduce((most, each) => Math.max(most, effort(each)), 0) + node.nodes.length / 100;
    case 'not':
      return effort(node.node);
    case 'regex':
      return 9;
    case 'pattern':
    case 'fieldref':
    case 'time':
      return 4;
    case 'text':
      return node.field === null ? 6 : 1;
    default:
      return 2;
  }
}
