import type { RecordPointer } from '#base/provenance.ts';
import type { EntityFact } from '#questions/entities/entity-fact.ts';
import { entityModel } from '#questions/entities/entity-model.ts';
import { correlateSorted } from '#questions/sigma/correlation/correlate-sorted.ts';
import { Correlator, type CorrelatorNotes } from '#questions/sigma/correlation/correlator.ts';
import type { Coverage } from '#questions/sigma/correlation/coverage.ts';
import type { CorrelationFinding } from '#questions/sigma/correlation/finding.ts';
import { compareHits, type Hit } from '#questions/sigma/correlation/hit.ts';
import type { CorrelationPlan } from '#questions/sigma/correlation/plan.ts';
import { sameEvent } from '../hunt/same-event.ts';
import { type RecordFile, RecordStore } from '../scan/record-store.ts';
import type { MatchedRecord } from '../scan/task-result.ts';

/** A hit of a rule that feeds correlations, as a scan or a hunt found it. */
export interface FoundHit {
  readonly rule: number;
  readonly file: RecordFile;
  readonly record: MatchedRecord;
  readonly product: string;
  readonly channel: string;
  readonly values: readonly (string | null)[];
}

export interface Correlated {
  /** Findings, and open questions (`undecided`). */
  readonly findings: readonly CorrelationFinding[];
  readonly notes: CorrelatorNotes;
  /** Hits that were judged before all facts and the other hits were known, because too many were waiting. */
  readonly early: number;
  /** Where the records of the findings stand. */
  readonly pointers: ReadonlyMap<string, RecordPointer>;
}

interface Waiting {
  readonly hit: Hit;
  readonly path: string;
}

/** Hits that wait for the end of a run, about 500 bytes each; and facts. */
const MOST_WAITING = 500_000;

/**
 * Keeps the hits of a run until its end and correlates them by time. One event that came through two doors is one hit: that of the
 * smaller file hash. Past the bound all that wait are judged as they are, later ones join them, and the findings say that they are
 * incomplete where windows had to be closed.
 */
export class CorrelationBook {
  private readonly plan: CorrelationPlan;
  private readonly mostWaiting: number;
  private readonly records = new RecordStore();
  private readonly waiting = new Map<string, Waiting>();
  private readonly facts: EntityFact[] = [];
  private correlator: Correlator | null = null;
  private early = 0;

  constructor(plan: CorrelationPlan, mostWaiting = MOST_WAITING) {
    this.plan = plan;
    this.mostWaiting = mostWaiting;
  }

  enter(found: FoundHit): void {
    const { rule, file, record, values } = found;
    this.records.add(file, record);
    const { timeUs, offset, recordId, host } = record;
    const { product, channel } = found;
    const { path, sha256 } = file;
    const event = sameEvent({ product, host, channel, record: recordId, timeUs, sha256, file: path, offset });
    const key = `${rule} ${event}`;
    const hit: Hit = { rule, timeUs, sha256: fileKey(file), offset, record: recordId, host, values };
    const before = this.waiting.get(key);
    if (this.correlator !== null) return before === undefined ? this.add(key, hit) : undefined;
    if (before === undefined || isBefore({ hit, path }, before)) this.waiting.set(key, { hit, path });
    if (this.waiting.size > this.mostWaiting) this.judgeEarly();
  }

  /** Facts of a file, of which the workers do not know the hash yet. */
  enterFacts(facts: readonly EntityFact[], { sha256 }: RecordFile): void {
    if (this.facts.length >= this.mostWaiting) return;
    for (const fact of facts) this.facts.push({ ...fact, source: { ...fact.source, sha256 } });
  }

  async close(coverage: Coverage): Promise<Correlated> {
    const { findings, notes } = await this.judged(coverage);
    return { findings, notes, early: this.early, pointers: this.pointersOf(findings) };
  }

  private async judged(coverage: Coverage): Promise<Pick<Correlated, 'findings' | 'notes'>> {
    if (this.correlator !== null) return { findings: this.correlator.finish(coverage), notes: this.correlator.notes() };
    const findings: CorrelationFinding[] = [];
    const found = correlateSorted(this.plan, this.sorted(), coverage, { entities: entityModel(this.facts) });
    for (;;) {
      const { value, done } = await found.next();
      if (done === true) return { findings, notes: value };
      findings.push(value);
    }
  }

  private sorted(): Hit[] {
    return Array.from(this.waiting.values(), ({ hit }) => hit).sort(byTime);
  }

  private judgeEarly(): void {
    this.correlator = new Correlator(this.plan, { entities: entityModel(this.facts) });
    for (const hit of this.sorted()) this.correlator.add(hit);
    this.early = this.waiting.size;
  }

  private add(key: string, hit: Hit): void {
    this.waiting.set(key, { hit, path: '' });
    this.early++;
    this.correlator?.add(hit);
  }

  private pointersOf(findings: readonly CorrelationFinding[]): Map<string, RecordPointer> {
    const wanted = new Set(findings.flatMap(({ evidence }) => evidence.map(pointerKey)));
    const pointers = new Map<string, RecordPointer>();
    for (const pointer of this.records.all()) {
      const key = pointerKey({ sha256: fileKey({ ...pointer, path: pointer.file }), offset: pointer.offset });
      const known = pointers.get(key);
      if (wanted.has(key) && (known === undefined || pointer.file < known.file)) pointers.set(key, pointer);
    }
    return pointers;
  }
}

/** How the file of a record is known: by its hash or, where it could not be read to its end, by its path. */
function fileKey({ sha256, path }: RecordFile): string {
  return sha256 || path;
}

export function pointerKey({ sha256, offset }: { readonly sha256: string; readonly offset: number }): string {
  return `${offset} ${sha256}`;
}

function isBefore(a: Waiting, b: Waiting): boolean {
  if (a.hit.sha256 !== b.hit.sha256) return a.hit.sha256 < b.hit.sha256;
  return a.hit.offset - b.hit.offset < 0 || (a.hit.offset === b.hit.offset && a.path < b.path);
}

/** Hits without a time come last; nothing can be made of them but a count. */
function byTime(a: Hit, b: Hit): number {
  return Number(Number.isNaN(a.timeUs)) - Number(Number.isNaN(b.timeUs)) || compareHits(a, b) || 0;
}
