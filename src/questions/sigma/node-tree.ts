import type { Node } from './ast.ts';

/** All of them; one alone stands for itself. */
export function and(nodes: readonly Node[]): Node {
  return join('and', nodes);
}

/** Any of them; one alone stands for itself. */
export function or(nodes: readonly Node[]): Node {
  return join('or', nodes);
}

function join(kind: 'and' | 'or', nodes: readonly Node[]): Node {
  if (nodes.length === 1) return nodes[0] as Node;
  return { kind, nodes: nodes.flatMap((node) => (node.kind === kind ? node.nodes : [node])) };
}

/** Questions in the tree, counted as often as they are asked. */
export function nodeSize(node: Node): number {
  if (node.kind === 'not') return 1 + nodeSize(node.node);
  if (node.kind !== 'and' && node.kind !== 'or') return 1;
  return node.nodes.reduce((sum, each) => sum + nodeSize(each), 1);
}

export function not(node: Node): Node {
  return { kind: 'not', node };
}
