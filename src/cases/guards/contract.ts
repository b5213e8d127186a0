import type { Reason } from '#base/reason.ts';

/** The states of a case, in the order a case goes through them; `reopened` may follow any. */
export type CaseState =
  | 'identification'
  | 'scoped'
  | 'containment-planned'
  | 'containing'
  | 'eradicating'
  | 'recovering'
  | 'monitoring'
  | 'lessons'
  | 'closed'
  | 'reopened';

/** A condition a case must meet before it goes on: one of the advisory's mistakes, refused. Pure. */
export interface Guard<Facts> {
  /** Number of the catalogue item and words, such as `m3-evidence-before-containment`; the file name. */
  readonly id: string;
  /** Id of the catalogue item, such as `M3`. */
  readonly item: string;
  /** The states it stands in front of. */
  readonly before: readonly CaseState[];
  /** Whether two people together may go on without it. */
  readonly override: 'two-people' | 'never';
  /** What is missing; an empty list lets the case go on. */
  unmet(facts: Facts): readonly UnmetCondition[];
}

export interface UnmetCondition {
  readonly what: Reason;
  readonly satisfiedBy: Reason;
}
