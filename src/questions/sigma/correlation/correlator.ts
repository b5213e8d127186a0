import { CorrelationState, type Judged, type StateNotes } from './correlation-state.ts';
import type { Coverage } from './coverage.ts';
import { compareFindings, type CorrelationFinding } from './finding.ts';
import { type EntityLookup, noEntities } from './group-key.ts';
import type { Hit } from './hit.ts';
import type { Moment } from './moment.ts';
import type { CorrelationPlan } from './plan.ts';

export interface CorrelatorOptions {
  /** Answers which host, user or address a value meant. It has to know all its facts before the first hit. */
  readonly entities?: EntityLookup;
  /** Events kept at most, over all correlations (about 200 bytes each). Beyond it the older half is judged and let go of. */
  readonly maxKept?: number;
}

/** How far the evidence has been read. */
export interface ReadSoFar {
  /** No hit of this time or before is to come, UTC microseconds. */
  readonly horizonUs: number;
  readonly coverage: Coverage;
  /** The coverage is that of everything, not only of what was read so far. */
  readonly complete: boolean;
}

/** What a correlator had to leave out, so that nothing is lost silently. */
export interface CorrelatorNotes {
  /** Hits without a time, which no window can hold. */
  readonly timeless: number;
  readonly perCorrelation: readonly StateNotes[];
}

const DEFAULT_KEPT = 1_000_000;

/**
 * Correlates hits (Sigma correlations 2.1; frozen decisions in docs/decisions/0023). Hits come in any order; as long as none is later
 * than `settle` was told, the findings are the same for every order.
 */
export class Correlator {
  private readonly plan: CorrelationPlan;
  private readonly states: readonly CorrelationState[];
  private readonly byRule = new Map<number, CorrelationState[]>();
  private readonly maxKept: number;
  private readonly over: CorrelationFinding[] = [];
  private coverage: Coverage = new Map();
  private timeless = 0;
  /** At least as many as are kept. */
  private added = 0;

  constructor(plan: CorrelationPlan, { entities = noEntities, maxKept = DEFAULT_KEPT }: CorrelatorOptions = {}) {
    this.plan = plan;
    this.maxKept = maxKept;
    const inner = new Set(plan.correlations.flatMap(({ correlation }) => correlation.rules));
    this.states = plan.correlations.map((each) => new CorrelationState(each, entities, inner.has(each.rule)));
    for (const state of this.states)
      for (const rule of new Set(state.planned.correlation.rules))
        this.byRule.set(rule, [...(this.byRule.get(rule) ?? []), state]);
  }

  /** Does any correlation want hits of the rule? */
  wants(rule: number): boolean {
    return this.plan.needs.has(rule);
  }

  add(hit: Hit): void {
    if (Number.isNaN(hit.timeUs)) {
      if (this.wants(hit.rule)) this.timeless++;
      return;
    }
    for (const state of this.byRule.get(hit.rule) ?? []) {
      state.take(hit);
      this.added++;
    }
    if (this.added >= this.maxKept) this.makeRoom();
  }

  /** Judges for good what no hit to come can change, and gives back the findings that cannot grow any more. */
  settle({ horizonUs, coverage, complete }: ReadSoFar): CorrelationFinding[] {
    this.coverage = coverage;
    for (const state of this.states)
      this.pass(state, state.judge(this.reach(state, complete ? horizonUs : this.known(state, horizonUs)), coverage));
    return this.over.splice(0).sort(compareFindings);
  }

  /** Judges the rest. What rests on an absence whose window is not over is undecided then. */
  finish(coverage: Coverage): CorrelationFinding[] {
    return this.settle({ horizonUs: Number.POSITIVE_INFINITY, coverage, complete: true });
  }

  /** What would be found if nothing more came, but for what `settle` gave back already. Nothing is judged for good by it. */
  current(coverage: Coverage): CorrelationFinding[] {
    const moments = new Map<number, readonly Moment[]>();
    const found: CorrelationFinding[] = [];
    for (const state of this.states) {
      const inner = [...new Set(state.planned.correlation.rules)].flatMap((rule) => moments.get(rule) ?? []);
      const judged = state.peek(coverage, inner);
      moments.set(state.planned.rule, judged.moments);
      for (const finding of judged.findings) found.push(finding);
    }
    return found.sort(compareFindings);
  }

  notes(): CorrelatorNotes {
    return { timeless: this.timeless, perCorrelation: this.states.map((state) => state.notes()) };
  }

  private pass(state: CorrelationState, { findings, moments }: Judged): void {
    for (const finding of findings) this.over.push(finding);
    for (const outer of this.byRule.get(state.planned.rule) ?? [])
      for (const moment of moments) outer.takeMoment(moment);
  }

  /** How far a correlation can judge: as far as its inner ones have, and an absence only when its window is over. */
  private reach({ planned }: CorrelationState, horizonUs: number): number {
    const { rules, timespanUs } = planned.correlation;
    const inner = this.states.filter((state) => rules.includes(state.planned.rule)).map(({ judgedUs }) => judgedUs);
    return Math.min(horizonUs, ...inner) - (planned.absent.length > 0 ? timespanUs : 0);
  }

  /** An absence waits for the newest event of the sources that would have shown the contrary. */
  private known({ planned }: CorrelationState, horizonUs: number): number {
    const newest = planned.absent.map((place) => {
      const sources = [...(planned.bases[place] ?? [])].flatMap((base) => this.coverage.get(base) ?? []);
      return Math.min(...sources.map(({ toUs }) => toUs));
    });
    return Math.min(horizonUs, ...newest);
  }

  /** Beyond what may be kept, the older half by time is judged as far as it can be and let go of. */
  private makeRoom(): void {
    this.added = this.size();
    if (this.added < this.maxKept) return;
    const times: number[] = [];
    for (const state of this.states) state.timesTo(times);
    const middleUs = Float64Array.from(times).sort()[times.length >> 1] as number;
    for (const state of this.states) this.pass(state, state.judge(this.reach(state, middleUs), this.coverage));
    if (this.size() > this.maxKept / 2) {
      const known = cutOff(this.coverage, middleUs);
      for (const state of this.states) this.pass(state, state.evict(middleUs, known));
    }
    this.added = this.size();
  }

  private size(): number {
    return this.states.reduce((sum, state) => sum + state.size, 0);
  }
}

/** What sources brought after a time is not known to those who let go of it. */
function cutOff(coverage: Coverage, atUs: number): Coverage {
  return new Map(
    [...coverage].map(([rule, sources]) => [
      rule,
      sources.map((each) => ({ ...each, toUs: Math.min(each.toUs, atUs) })),
    ]),
  );
}
