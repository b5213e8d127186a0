import type { Reason } from '#base/reason.ts';
import type { CorrelationSummary } from '#base/summary-line.ts';
import type { Lang } from '#catalog/lang.ts';
import type { Engine } from '#store/drivers/duckdb/engine.ts';
import type { SearchesTable } from '#store/schema/searches.ts';
import type { Period } from '#store/sql/period-where.ts';
import { copiesIn } from '../copies/find-copies.ts';
import type { OutputLine } from '../scan/output-line.ts';
import type { RuleOutput } from '../scan/rule-outputs.ts';
import type { OpenStore } from '../store/open-store.ts';
import type { HuntCorrelations } from './hunt-correlations.ts';
import { type ClosedFindings, HuntFindings } from './hunt-findings.ts';
import { storedMatch } from './hunt-lines.ts';
import { huntedSegments } from './live-segments.ts';
import { SameHits } from './same-hit.ts';
import { type AskedQuestion, searchRow } from './search-book.ts';
import { type SegmentQuestion, searchSegments } from './search-segments.ts';

/** One search: what is asked, of which records, and who says what a hit means. */
export interface HuntRequest {
  readonly store: OpenStore;
  readonly engine: Engine;
  readonly question: SegmentQuestion;
  readonly asked: AskedQuestion;
  readonly period: Period;
  /** Names of sources; empty for all. */
  readonly sources: readonly string[];
  readonly outputOf: (rule: number) => RuleOutput;
  /** Rules among those asked for that cannot be asked, with the reason. */
  readonly refused: ReadonlyMap<number, Reason>;
  /** Is a match of the rule told, or is it only asked for a correlation? */
  readonly isTold: (rule: number) => boolean;
  /** Correlations that are asked; null for none. */
  readonly correlations: HuntCorrelations | null;
  /** Below this rank nothing is told. */
  readonly minRank: number;
  /** Whether matches become findings: those of rules do, those of a free query are records to look at. */
  readonly findings: boolean;
  readonly lang: Lang;
}

export interface HuntOutcome extends ClosedFindings {
  readonly search: SearchesTable;
  /** Ids of those findings that correlations found. */
  readonly correlated: ReadonlySet<string>;
  /** What correlations had to leave open; null where none was asked. */
  readonly correlations: CorrelationSummary | null;
  /** Records that told nothing new of an event, of which another door told. */
  readonly again: number;
  /** Rules that were not asked, with the reason: nobody could, or no engine. */
  readonly refused: ReadonlyMap<number, Reason>;
}

/** Searches, hands out matches as they come, and gives the ledger's row and the findings at the end. */
export async function runHunt(
  request: HuntRequest,
  onMatch: (line: OutputLine) => Promise<void> | void,
): Promise<HuntOutcome> {
  const { store, engine, question, period, outputOf, minRank, sources, correlations } = request;
  const startedUs = store.now();
  const segments = await huntedSegments(store, period, sources);
  const refused = new Map(request.refused);
  const same = new SameHits();
  const findings = new HuntFindings(request.lang);
  let hits = 0;
  for await (const hit of searchSegments(engine, segments, question, (rule, reason) => refused.set(rule, reason))) {
    correlations?.enter(hit);
    const told = hit.rules.filter((rule) => request.isTold(rule) && outputOf(rule).rank >= minRank);
    // Findings choose between doors once all are known.
    if (request.findings) for (const rule of told) findings.enter(outputOf(rule), hit.record);
    const fresh = told.length === 0 ? told : same.newOf(hit.record, told);
    hits += fresh.length;
    for (const rule of fresh) await onMatch(storedMatch(outputOf(rule), hit.record));
  }
  const correlated = (await correlations?.close({ store, engine, period, sources })) ?? null;
  const further = (correlated?.found ?? []).filter(({ rule }) => outputOf(rule).rank >= minRank);
  hits += further.length;
  const closed = await findings.close(further, copiesIn(store.workspace, store.db));
  const search = await searchRow(engine, store, request.asked, { segments, period, hits, startedUs });
  const ids = new Set(further.map(({ line }) => line.id));
  return { search, ...closed, correlated: ids, correlations: correlated?.summary ?? null, again: same.again, refused };
}
