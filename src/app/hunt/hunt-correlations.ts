import { logSourcesOfCatalog } from '#catalog/generated/log-sources.ts';
import { HitValues } from '#questions/sigma/correlation/hit-values.ts';
import type { RuleEntry } from '#questions/sigma/rule-entry.ts';
import type { LogSource } from '#questions/sigma/rule.ts';
import { CorrelationBook } from '../correlation/correlation-book.ts';
import type { CorrelationWords } from '../correlation/correlation-finding.ts';
import { correlationInput } from '../correlation/correlation-needs.ts';
import { type CorrelationOutcome, correlationOutcome } from '../correlation/correlation-outcome.ts';
import { factsOfEvent } from '../correlation/event-facts.ts';
import { Columns } from '../scan/columns.ts';
import type { HuntedStore } from './hunted-store.ts';
import { matchedRecord } from './matched-record.ts';
import type { SegmentHit } from './search-segments.ts';
import { storedCoverage } from './stored-coverage.ts';
import { StoredEvents } from './stored-event.ts';
import { storedFacts } from './stored-facts.ts';

/** The correlations that a hunt asks: takes hits of their rules as they come, and judges them in the end. */
export class HuntCorrelations {
  private readonly words: CorrelationWords;
  private readonly wanted: (rule: number) => boolean;
  private readonly book: CorrelationBook;
  private readonly events = new StoredEvents();
  private readonly columns = new Columns();
  private readonly values: HitValues;

  /** `wanted`: the correlations asked for; the plan may hold more, on which they are built. */
  constructor(words: CorrelationWords, wanted: (rule: number) => boolean) {
    this.words = words;
    this.wanted = wanted;
    this.book = new CorrelationBook(words.plan);
    const logSourceOf = (rule: number): LogSource => (words.entries[rule] as RuleEntry).meta.logSource;
    this.values = new HitValues(words.plan.needs, logSourceOf, logSourcesOfCatalog, (event, name) =>
      this.columns.value(event, name),
    );
  }

  enter({ record, rules }: SegmentHit): void {
    const feeding = rules.filter((rule) => this.words.plan.needs.has(rule));
    if (feeding.length === 0) return;
    const event = this.events.view(record);
    const { file: path, sha256 } = record;
    const matched = matchedRecord(record, '');
    for (const rule of feeding) {
      const values = this.values.of(rule, event) ?? [];
      this.book.enter({ rule, file: { path, sha256 }, record: matched, values });
    }
  }

  async close(hunted: HuntedStore): Promise<CorrelationOutcome> {
    const input = correlationInput(this.words.plan, this.words.entries);
    if (input?.facts === true)
      for await (const record of storedFacts(hunted))
        this.book.enterFacts(factsOfEvent(this.events.view(record), this.columns, record.sha256), {
          path: record.file,
          sha256: record.sha256,
        });
    const coverage = await storedCoverage(hunted, input?.absent ?? []);
    return correlationOutcome(this.book, coverage, this.words, this.wanted);
  }
}
