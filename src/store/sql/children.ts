import type { Sql } from './nodes.ts';

/** The nodes that stand directly below a node. */
export function childrenOf(node: Sql): readonly Sql[] {
  switch (node.kind) {
    case 'call':
      return node.args;
    case 'and':
    case 'or':
      return node.terms;
    case 'not':
      return [node.term];
    case 'isNull':
    case 'like':
    case 'part':
      return [node.of];
    case 'compare':
      return [node.left, node.right];
    case 'in':
      return [node.of, ...node.list];
    case 'text':
      return [node.of, node.wanted];
    case 'case':
      return [
        ...node.branches.flatMap(({ when, result }) => [when, result]),
        ...(node.otherwise === null ? [] : [node.otherwise]),
      ];
    case 'list':
      return node.items;
    case 'any':
      return [node.list, node.test];
    case 'each':
      return [node.list, node.made];
    case 'rows':
      return [node.list];
    case 'aggregate':
      return node.of === null ? [] : [node.of];
    default:
      return [];
  }
}

/** How many nodes an expression has, and how deep they stand. */
export function extentOf(node: Sql): { readonly nodes: number; readonly depth: number } {
  let nodes = 1;
  let depth = 0;
  for (const child of childrenOf(node)) {
    const extent = extentOf(child);
    nodes += extent.nodes;
    depth = Math.max(depth, extent.depth);
  }
  return { nodes, depth: depth + 1 };
}
