import type { Reason } from '#base/reason.ts';
import type { Node } from './ast.ts';
import type { CorrelationDocument } from './correlation/correlation-document.ts';
import type { FilterDocument } from './filter/parse-filter.ts';
import type { LoadedRule, RuleMeta } from './rule.ts';
import { type FieldNeedle, witnessOf } from './witness.ts';

/** A detection with what can be worked out from it alone. */
export interface PreparedDetection<Tree> {
  readonly node: Tree;
  readonly witness: readonly FieldNeedle[] | null;
}

/** A loaded document; its references to others are still words. */
export interface PreparedRule<Tree> {
  readonly meta: RuleMeta;
  readonly name: string;
  readonly off: boolean;
  readonly outcome:
    | PreparedDetection<Tree>
    | { readonly correlation: CorrelationDocument }
    | { readonly filter: FilterDocument<Tree> }
    | { readonly refused: Reason };
}

/** Works out a rule's witness; `treeOf` decides in which form its detection goes on. */
export function prepareRule<Tree>(loaded: LoadedRule, treeOf: (node: Node) => Tree): PreparedRule<Tree> {
  return { ...loaded, outcome: prepared(loaded.outcome, treeOf) };
}

function prepared<Tree>(outcome: LoadedRule['outcome'], treeOf: (node: Node) => Tree): PreparedRule<Tree>['outcome'] {
  if ('node' in outcome) return { node: treeOf(outcome.node), witness: witnessOf(outcome.node) };
  if ('filter' in outcome) return { filter: { ...outcome.filter, node: treeOf(outcome.filter.node) } };
  return outcome;
}
