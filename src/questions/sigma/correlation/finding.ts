import { createHash } from 'node:crypto';
import { type Burst, type Summary, summaryOf } from './burst.ts';
import type { Contribution } from './contribution.ts';
import type { Undecided } from './coverage.ts';
import type { GroupPart } from './group-key.ts';
import { compareHits, type HitIdentity } from './hit.ts';

/** What a correlation found: one for each maximal burst of one group. */
export interface CorrelationFinding {
  /** `C-` and 12 hex digits of everything below but the last two: the same hits always give the same id. */
  readonly id: string;
  /** Index of the correlation in the rule set. */
  readonly rule: number;
  readonly group: readonly GroupPart[];
  /** UTC microseconds of the first and last record that contributes. */
  readonly firstUs: number;
  readonly lastUs: number;
  /** Contributing events, or moments at which inner correlations held; `perRule` says of which rule how many. */
  readonly count: number;
  readonly perRule: readonly { readonly rule: number; readonly count: number }[];
  /** What the first window that held came to: a count, a sum, an average; null for a condition in words. */
  readonly measured: string | null;
  /** The first distinct values counted, a tuple as JSON; at most 100. */
  readonly values: readonly string[];
  /** The records behind it in order, at most 500. */
  readonly evidence: readonly HitIdentity[];
  /** Its order rests on records of different files with the same time. */
  readonly tied: boolean;
  /** Events of its windows were missing when it was judged: let go of to bound the memory, or too late. Empty: window complete. */
  readonly incomplete: readonly ('evicted' | 'late')[];
  /** Not a finding but an open question: why the absence it rests on cannot be told from a silence. Empty for a finding. */
  readonly undecided: readonly Undecided[];
  /** Ids of findings reported before that this one takes the place of. */
  readonly supersedes: readonly string[];
  /** What was reported before no longer holds, and this says so. */
  readonly withdrawn: boolean;
}

export function findingOf(
  rule: number,
  burst: Burst,
  hits: readonly Contribution[],
  partsOf: (first: Contribution) => readonly GroupPart[],
  isLate: (firstUs: number, lastUs: number) => boolean,
): CorrelationFinding {
  const summary = summaryOf(burst, hits);
  const content = {
    rule,
    group: partsOf(summary.first),
    firstUs: summary.earliestUs,
    lastUs: summary.lastUs,
    count: summary.count,
    perRule: perRuleOf(summary),
    measured: burst.measured,
    values: [...summary.values.values()],
    evidence: evidenceOf(summary),
    tied: burst.tied,
    incomplete: incompleteOf(burst.evicted, isLate(summary.earliestUs, summary.lastUs)),
    undecided: [...burst.undecided.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each),
  };
  const id = `C-${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12)}`;
  return { id, ...content, supersedes: [], withdrawn: false };
}

function perRuleOf(summary: Summary): CorrelationFinding['perRule'] {
  return [...summary.perRule].sort(([a], [b]) => a - b).map(([rule, count]) => ({ rule, count }));
}

function evidenceOf(summary: Summary): HitIdentity[] {
  return summary.evidence
    .slice()
    .sort(compareHits)
    .map(({ rule, sha256, offset, record }) => ({ rule, sha256, offset, record }));
}

function incompleteOf(evicted: boolean, late: boolean): CorrelationFinding['incomplete'] {
  return [...(evicted ? (['evicted'] as const) : []), ...(late ? (['late'] as const) : [])];
}

/** By rule, first time, last time and id. */
export function compareFindings(a: CorrelationFinding, b: CorrelationFinding): number {
  return a.rule - b.rule || a.firstUs - b.firstUs || a.lastUs - b.lastUs || (a.id < b.id ? -1 : 1);
}
