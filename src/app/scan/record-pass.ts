import { hash } from 'node:crypto';
import type { EventView } from '#base/event.ts';
import type { Reject } from '#base/reject.ts';
import type { RangeFacts } from '#evidence/reading/range-facts.ts';
import type { RecordSink } from '#evidence/reading/record-sink.ts';
import { Matcher } from '#questions/sigma/matcher.ts';
import { openRules } from '#questions/sigma/packed-rules.ts';
import { clearedChannel } from './cleared-channel.ts';
import { Columns } from './columns.ts';
import { CorrelationPass } from './correlation-pass.ts';
import { IndicatorPass } from './indicator-pass.ts';
import { MatchTails, type Tail } from './match-tails.ts';
import { RecordObservables } from './record-observables.ts';
import { RowWriter } from './row-writer.ts';
import { SegmentPass } from './segment-pass.ts';
import type { ClearedLog, MatchedRecord, MatchRow, PassPart } from './task-result.ts';
import type { WorkerInput } from './worker-protocol.ts';
import type { StoredBatch } from './stored-batch.ts';

const noTails = new Uint8Array(0);
const none: readonly never[] = [];
const noTail: Tail = { start: 0, end: 0, shaAt: 0 };

/** Asks every record that readers hand out, and keeps what came of it until it is taken, part by part. */
export class RecordPass implements RecordSink {
  private readonly matcher: Matcher | null;
  private readonly indicators: IndicatorPass | null;
  private readonly observables: RecordObservables;
  private readonly columns: Columns;
  private readonly correlations: CorrelationPass | null;
  private readonly tails: MatchTails | null;
  private readonly rows: RowWriter | null;
  /** Where records are kept; null where they are not. */
  readonly segments: SegmentPass | null;
  private batches: StoredBatch[] = [];
  private path = '';
  private records = 0;
  private fromUs = Number.POSITIVE_INFINITY;
  private toUs = Number.NEGATIVE_INFINITY;
  private matches: MatchRow[] = [];
  private matched: MatchedRecord[] = [];
  private rejects: Reject[] = [];
  private cleared: ClearedLog[] = [];
  private noted: RangeFacts[] = [];

  constructor(input: WorkerInput, worker: number) {
    this.matcher = input.rules === null ? null : new Matcher(openRules(new Uint8Array(input.rules)), input.fullScan);
    this.indicators = input.indicators === null ? null : new IndicatorPass(input.indicators);
    this.columns = new Columns();
    this.correlations = input.correlations === null ? null : new CorrelationPass(input.correlations, this.columns);
    this.observables = new RecordObservables(this.columns);
    this.tails = input.tails ? new MatchTails() : null;
    this.segments = input.store === null ? null : new SegmentPass(input.store, this.columns, worker);
    this.rows = input.rows ? new RowWriter(this.columns, input.lang) : null;
  }

  askedGroups(): readonly number[] {
    return this.matcher?.askedGroups() ?? [];
  }

  /** Starts afresh with the source of this path. */
  begin(path: string): void {
    this.path = path;
    this.records = 0;
    this.fromUs = Number.POSITIVE_INFINITY;
    this.toUs = Number.NEGATIVE_INFINITY;
    this.matches = [];
    this.matched = [];
    this.rejects = [];
    this.cleared = [];
    this.noted = [];
    this.correlations?.take();
    this.tails?.begin(path);
    this.rows?.begin(path);
  }

  /** What came since the last part. Its bytes are the caller's. */
  take(): PassPart {
    const tails = this.tails?.take() ?? noTails;
    const rows = this.rows?.take() ?? null;
    const correlated = this.correlations?.take() ?? null;
    const { records, fromUs, toUs, matches, matched, rejects, cleared, noted, batches } = this;
    this.batches = [];
    this.begin(this.path);
    return {
      records,
      fromUs,
      toUs,
      matches,
      matched,
      tails,
      rejects,
      cleared,
      rows,
      facts: noted,
      batches,
      correlated,
    };
  }

  /** Roughly the memory that `take` would hand out. */
  heldBytes(): number {
    const printed = (this.tails?.used ?? 0) + (this.rows?.used ?? 0);
    const told = this.matched.length * 400 + this.rejects.length * 200;
    return printed + told + (this.correlations?.heldBytes ?? 0);
  }

  /** Hands what was gathered for the store to the next part, if it is enough, or all of it at the end. */
  async store(hashOf: (file: number) => Promise<string>, atEnd = false): Promise<void> {
    if (this.segments === null || !(atEnd || this.segments.isFull)) return;
    const batch = await this.segments.flush(hashOf);
    if (batch !== null) this.batches.push(batch);
  }

  record(event: EventView): void {
    this.records++;
    const { timeUs } = event;
    if (timeUs < this.fromUs) this.fromUs = timeUs;
    if (timeUs > this.toUs) this.toUs = timeUs;
    const channel = clearedChannel(event);
    if (channel !== null) this.cleared.push({ channel, host: event.host, record: event.recordId, timeUs });
    const isStored = this.segments?.keeps === true;
    const shown = isStored || this.indicators !== null ? this.observables.of(event) : none;
    const found = this.matcher?.match(event) ?? none;
    const known = this.indicators?.match(shown) ?? none;
    if (found.length > 0 || known.length > 0) this.keep(event, [...found, ...known]);
    this.correlations?.record(event);
    this.rows?.add(event);
    if (isStored) this.segments?.add(event, shown);
  }

  reject(reject: Reject): void {
    this.rejects.push(reject);
  }

  facts(facts: RangeFacts): void {
    this.noted.push(facts);
  }

  private keep(event: EventView, rules: readonly number[]): void {
    this.correlations?.match(event, rules, this.matched.length);
    for (const rule of rules) this.matches.push({ rule, record: this.matched.length });
    const user = this.columns.value(event, 'user.name');
    this.matched.push({
      timeUs: event.timeUs,
      product: event.source.product,
      channel: event.source.channel,
      host: event.host,
      user,
      recordId: event.recordId,
      offset: event.offset,
      length: event.length,
      origin: event.origin,
      recordSha256: hash('sha256', event.bytes()),
      tail: this.tails?.add(event, user) ?? noTail,
    });
  }
}
