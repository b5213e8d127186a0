import type { RecordPointer } from '#base/provenance.ts';
import type { EntityFact } from '#questions/entities/entity-fact.ts';
import { entityModel } from '#questions/entities/entity-model.ts';
import { correlateSorted } from '#questions/sigma/correlation/correlate-sorted.ts';
import { Correlator, type CorrelatorNotes } from '#questions/sigma/correlation/correlator.ts';
import type { Coverage } from '#questions/sigma/correlation/coverage.ts';
import { compareFindings, type CorrelationFinding } from '#questions/sigma/correlation/finding.ts';
import { compareHits, type Hit } from '#questions/sigma/correlation/hit.ts';
import type { CorrelationPlan } from '#questions/sigma/correlation/plan.ts';
import { groupsByEntity } from './correlation-needs.ts';
import { sameEvent } from '../hunt/same-event.ts';
import { type RecordFile, RecordStore } from '../scan/record-store.ts';
import type { MatchedRecord } from '../scan/task-result.ts';
import { SharedTexts } from './shared-texts.ts';

/** A hit of a rule that feeds correlations, as a scan or a hunt found it. */
export interface FoundHit {
  readonly rule: number;
  readonly file: RecordFile;
  readonly record: MatchedRecord;
  readonly values: readonly (string | null)[];
}

export interface Correlated {
  /** Findings, and open questions (`undecided`). */
  readonly findings: readonly CorrelationFinding[];
  readonly notes: CorrelatorNotes;
  /** Hits whose groups were looked up before all facts were known, because too many were waiting. */
  readonly early: number;
  /** Where the records of the findings stand. */
  readonly pointers: ReadonlyMap<string, RecordPointer>;
}

/** A hit that waits, with the path it was read by. */
interface WaitingHit extends Hit {
  readonly path: string;
}

/** Hits that wait for the end of a run, some 350 bytes each; and facts. */
const MOST_WAITING = 300_000;

/**
 * Keeps the hits of a run until its end and correlates them by time. One event that came through two doors is one hit: that of the
 * smaller file hash. Past the bound all that wait are judged with the facts known by then, and later ones join them as they come: the
 * same findings, unless a correlation groups by entities or more hits come than a correlator keeps, which findings and notes say.
 */
export class CorrelationBook {
  private readonly plan: CorrelationPlan;
  private readonly mostWaiting: number;
  private readonly records = new RecordStore();
  private readonly texts = new SharedTexts();
  private readonly waiting = new Map<string, WaitingHit>();
  private readonly facts: EntityFact[] = [];
  /** Set once hits wait no more: the events that were entered. */
  private early: { readonly correlator: Correlator; readonly seen: Set<string> } | null = null;

  constructor(plan: CorrelationPlan, mostWaiting = MOST_WAITING) {
    this.plan = plan;
    this.mostWaiting = mostWaiting;
  }

  enter(found: FoundHit): void {
    const { rule } = found;
    const { path, sha256 } = found.file;
    const { timeUs, offset, recordId: record, host, product, channel } = found.record;
    this.records.add(found.file, found.record);
    const key = `${rule} ${sameEvent({ product, host, channel, record, timeUs, sha256, file: path, offset })}`;
    const values = found.values.map((value) => (value === null ? null : this.texts.of(value)));
    const hit = { rule, timeUs, sha256: fileKey(found.file), offset, record, host: this.texts.of(host), values, path };
    if (this.early === null) return this.wait(key, hit);
    if (this.early.seen.has(key)) return;
    this.early.seen.add(key);
    this.early.correlator.add(hit);
  }

  /** Facts of a file, of which the workers do not know the hash yet. */
  enterFacts(facts: readonly EntityFact[], { sha256 }: RecordFile): void {
    if (this.facts.length >= this.mostWaiting) return;
    for (const fact of facts) this.facts.push({ ...fact, source: { ...fact.source, sha256 } });
  }

  async close(coverage: Coverage): Promise<Correlated> {
    const early = groupsByEntity(this.plan) ? (this.early?.seen.size ?? 0) : 0;
    const { findings, notes } = await this.judged(coverage);
    return { findings, notes, early, pointers: this.pointersOf(findings) };
  }

  private wait(key: string, hit: WaitingHit): void {
    const before = this.waiting.get(key);
    if (before === undefined || isBefore(hit, before)) this.waiting.set(key, hit);
    if (this.waiting.size <= this.mostWaiting) return;
    const seen = new Set(this.waiting.keys());
    const correlator = new Correlator(this.plan, { entities: entityModel(this.facts) });
    for (const each of this.takeSorted()) correlator.add(each);
    this.early = { correlator, seen };
  }

  private async judged(coverage: Coverage): Promise<Pick<Correlated, 'findings' | 'notes'>> {
    if (this.early !== null) {
      const { correlator } = this.early;
      return { findings: correlator.finish(coverage), notes: correlator.notes() };
    }
    const findings: CorrelationFinding[] = [];
    const found = correlateSorted(this.plan, this.takeSorted(), coverage, { entities: entityModel(this.facts) });
    for (;;) {
      const { value, done } = await found.next();
      if (done === true) return { findings: findings.sort(compareFindings), notes: value };
      findings.push(value);
    }
  }

  private takeSorted(): Hit[] {
    const hits = [...this.waiting.values()].sort(byTime);
    this.waiting.clear();
    return hits;
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

function isBefore(a: WaitingHit, b: WaitingHit): boolean {
  if (a.sha256 !== b.sha256) return a.sha256 < b.sha256;
  return a.offset < b.offset || (a.offset === b.offset && a.path < b.path);
}

/** Hits without a time come last; nothing can be made of them but a count. */
function byTime(a: Hit, b: Hit): number {
  return Number(Number.isNaN(a.timeUs)) - Number(Number.isNaN(b.timeUs)) || compareHits(a, b) || 0;
}
