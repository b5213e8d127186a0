import type { CorrelationSummary, UndecidedLine } from '#base/summary-line.ts';
import { isoFromUs } from '#base/utc.ts';
import type { Coverage } from '#questions/sigma/correlation/coverage.ts';
import type { CorrelationFinding } from '#questions/sigma/correlation/finding.ts';
import type { FurtherFinding } from '../scan/finding-book.ts';
import type { CorrelationBook, Correlated } from './correlation-book.ts';
import { correlationFinding, type CorrelationWords } from './correlation-finding.ts';

/** What the correlations of a run came to. */
export interface CorrelationOutcome {
  /** Each with the index of its rule. */
  readonly found: readonly (FurtherFinding & { readonly rule: number })[];
  readonly summary: CorrelationSummary;
}

const MOST_OPEN = 500;

/** Judges what a run has gathered. `wanted`: the correlations that were asked, and not only for others that are built on them. */
export async function correlationOutcome(
  book: CorrelationBook,
  coverage: Coverage,
  words: CorrelationWords,
  wanted: (rule: number) => boolean,
): Promise<CorrelationOutcome> {
  const { findings, pointers, ...left } = await book.close(coverage);
  const told = findings.filter(({ rule }) => wanted(rule));
  const undecided = told.filter((finding) => finding.undecided.length > 0);
  return {
    found: told
      .filter((finding) => finding.undecided.length === 0)
      .map((finding) => ({ rule: finding.rule, ...correlationFinding(finding, pointers, words) })),
    summary: {
      undecided: undecided.length,
      open: undecided.slice(0, MOST_OPEN).map((finding) => undecidedLine(finding, words)),
      ...leftOut(left),
    },
  };
}

function undecidedLine(finding: CorrelationFinding, { outputOf }: CorrelationWords): UndecidedLine {
  const { question, ref } = outputOf(finding.rule);
  return {
    question,
    title: ref.title,
    first: isoFromUs(finding.firstUs),
    last: isoFromUs(finding.lastUs),
    group: Object.fromEntries(finding.group.map(({ name, value }) => [name, value])),
    why: finding.undecided.map(({ rule, why, source }) => ({ rule: outputOf(rule).ref.title, why, source })),
  };
}

function leftOut({ notes, early }: Pick<Correlated, 'notes' | 'early'>) {
  const { timeless, perCorrelation } = notes;
  return {
    timeless,
    evicted: perCorrelation.reduce((sum, each) => sum + each.evicted, 0),
    late: perCorrelation.reduce((sum, { late }) => sum + (late?.count ?? 0), 0),
    early,
  };
}
