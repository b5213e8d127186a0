import type { Reason } from '#base/reason.ts';
import type { Correlation } from './correlation/resolve-correlations.ts';
import type { RuleMeta } from './rule.ts';

/** One rule document of a rule set. `refused` is null for a rule that is asked. */
export interface RuleEntry {
  readonly meta: RuleMeta;
  readonly refused: Reason | null;
  /** What a correlation asks of the matches of others. */
  readonly correlation?: Correlation;
  /** Indexes of the rules that a filter narrows. */
  readonly filtered?: readonly number[];
  /** Set for a rule that only serves correlations of its own file: its matches alone are no findings (`generate`). */
  readonly quiet?: true;
}
