import type { BlindSpot } from '#base/summary-line.ts';
import type { Lang } from '#catalog/lang.ts';
import { planCorrelations } from '#questions/sigma/correlation/plan.ts';
import type { RuleEntry } from '#questions/sigma/rule-entry.ts';
import type { CorrelationInput, LogStretch } from '../scan/correlation-pass.ts';
import type { RecordFile } from '../scan/record-store.ts';
import type { RuleOutput } from '../scan/rule-outputs.ts';
import type { MatchedRecord, PassPart } from '../scan/task-result.ts';
import { CorrelationBook } from './correlation-book.ts';
import type { CorrelationWords } from './correlation-finding.ts';
import { correlationInput } from './correlation-needs.ts';
import { type CorrelationOutcome, correlationOutcome } from './correlation-outcome.ts';
import { coverageOf, logKey, type ReadLog } from './log-coverage.ts';

/** The correlations among the rules of a scan; null where there are none. */
export function scanCorrelations(
  entries: readonly RuleEntry[],
  outputOf: (rule: number) => RuleOutput,
  lang: Lang,
): ScanCorrelations | null {
  const plan = planCorrelations(entries);
  const input = correlationInput(plan, entries);
  return input === null ? null : new ScanCorrelations({ entries, plan, outputOf, lang }, input);
}

/** Takes what workers found for correlations, and judges it when all is read. */
export class ScanCorrelations {
  readonly input: CorrelationInput;
  private readonly words: CorrelationWords;
  private readonly book: CorrelationBook;
  private readonly logs = new Map<string, ReadLog>();
  private readonly absent: ReadonlySet<number>;

  constructor(words: CorrelationWords, input: CorrelationInput) {
    this.words = words;
    this.input = input;
    this.absent = new Set(input.absent.map(({ rule }) => rule));
    this.book = new CorrelationBook(words.plan);
  }

  /**
   * `isSuppressed`: what somebody does not want to see of a rule is no sign of anything else either. It happened all the same, so
   * that where its absence is asked it counts.
   */
  take(
    { correlated, matched }: PassPart,
    file: RecordFile,
    isSuppressed: (rule: number, record: MatchedRecord) => boolean,
  ): void {
    if (correlated === null) return;
    for (const { record: index, ...row } of correlated.rows) {
      const record = matched[index] as MatchedRecord;
      if (this.absent.has(row.rule) || !isSuppressed(row.rule, record)) this.book.enter({ ...row, file, record });
    }
    this.book.enterFacts(correlated.facts, file);
    for (const log of correlated.logs) this.enterLog(log, file);
  }

  close(blindSpots: readonly BlindSpot[]): Promise<CorrelationOutcome> {
    const { entries } = this.words;
    const isTold = (rule: number) => entries[rule]?.quiet !== true;
    return correlationOutcome(this.book, coverageOf(this.logs.values(), blindSpots), this.words, isTold);
  }

  private enterLog({ channel, host, fromUs, toUs, rules }: LogStretch, { path }: RecordFile): void {
    const key = logKey(path, channel, host);
    const log = this.logs.get(key) ?? { file: path, channel, host, fromUs, toUs, rules: new Set<number>() };
    this.logs.set(key, log);
    log.fromUs = Math.min(log.fromUs, fromUs);
    log.toUs = Math.max(log.toUs, toUs);
    for (const rule of rules) log.rules.add(rule);
  }
}
