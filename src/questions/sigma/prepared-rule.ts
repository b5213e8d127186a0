import type { Reason } from '#base/reason.ts';
import type { Node } from './ast.ts';
import type { LoadedRule, RuleMeta } from './rule.ts';
import { type FieldNeedle, witnessOf } from './witness.ts';

/** A loaded rule with what can be worked out from it alone. */
export interface PreparedRule<Tree> {
  readonly meta: RuleMeta;
  readonly off: boolean;
  readonly outcome:
    | { readonly node: Tree; readonly witness: readonly FieldNeedle[] | null }
    | { readonly refused: Reason };
}

/** Works out a rule's witness; `treeOf` decides in which form its detection goes on. */
export function prepareRule<Tree>(
  { meta, off, outcome }: LoadedRule,
  treeOf: (node: Node) => Tree,
): PreparedRule<Tree> {
  if ('refused' in outcome) return { meta, off, outcome };
  return { meta, off, outcome: { node: treeOf(outcome.node), witness: witnessOf(outcome.node) } };
}
