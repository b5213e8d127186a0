import { column } from './build.ts';
import { childrenOf } from './children.ts';
import type { Sql } from './nodes.ts';

/** Conditions that take what they look at from columns, and the expressions that an inner query makes these columns of. */
export interface SharedValues {
  readonly conditions: readonly Sql[];
  readonly columns: readonly { readonly of: Sql; readonly as: string }[];
}

/**
 * Moves what depends on the row alone (a lower-cased column, the values in `more`) out of many conditions, so that it is
 * worked out once for a row and not once for every condition.
 */
export function shareValues(conditions: readonly Sql[]): SharedValues {
  const shared: Shared = { names: new Map(), keys: new WeakMap(), columns: [] };
  return { conditions: conditions.map((condition) => replaced(shared, condition)), columns: shared.columns };
}

interface Shared {
  readonly names: Map<string, Sql>;
  readonly keys: WeakMap<Sql, string>;
  readonly columns: { readonly of: Sql; readonly as: string }[];
}

function replaced(shared: Shared, node: Sql): Sql {
  const again = (each: Sql) => replaced(shared, each);
  switch (node.kind) {
    case 'column':
    case 'case':
      return dependsOnElement(node) ? node : sharedColumn(shared, node);
    case 'call':
      if (isGathered(node)) return { ...node, args: node.args.map(again) };
      return dependsOnElement(node) ? node : sharedColumn(shared, node);
    case 'each':
      if (isGathered(node)) return { ...node, list: again(node.list) };
      return dependsOnElement(node) ? node : sharedColumn(shared, node);
    case 'list':
      return { ...node, items: node.items.map(again) };
    case 'and':
    case 'or':
      return { ...node, terms: node.terms.map(again) };
    case 'not':
      return { ...node, term: again(node.term) };
    case 'isNull':
    case 'in':
    case 'like':
    case 'part':
      return { ...node, of: again(node.of) };
    case 'text':
      return { ...node, of: again(node.of), wanted: again(node.wanted) };
    case 'compare':
      return { ...node, left: again(node.left), right: again(node.right) };
    case 'any':
      return { ...node, list: again(node.list), test: again(node.test) };
    default:
      return node;
  }
}

/** The list of all values of a row is large and looked at in few rows, so it is made where it is needed. */
function isGathered(node: Sql): boolean {
  if (node.kind === 'each') return isGathered(node.list);
  return node.kind === 'list' || (node.kind === 'call' && node.name === 'concat');
}

function sharedColumn({ names, keys, columns }: Shared, node: Sql): Sql {
  const key = keys.get(node) ?? JSON.stringify(node);
  keys.set(node, key);
  let named = names.get(key);
  if (named === undefined) {
    const as = `v${columns.length + 1}`;
    named = column(as);
    names.set(key, named);
    columns.push({ of: node, as });
  }
  return named;
}

/** Only what is the same for the whole row can be moved out of a lambda. An `each` brings its elements along. */
function dependsOnElement(node: Sql): boolean {
  if (node.kind === 'element') return true;
  if (node.kind === 'each') return dependsOnElement(node.list);
  return childrenOf(node).some(dependsOnElement);
}
