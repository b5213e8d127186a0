import type { Contribution } from './contribution.ts';
import type { Undecided } from './coverage.ts';
import type { Hit } from './hit.ts';

/** Records that a finding names; the rest are counted. */
const MAX_EVIDENCE = 500;
/** Distinct counted values that a finding names. */
const MAX_VALUES = 100;

/** What is kept of the contributions of a burst. Filled in their order, so that it does not depend on when it is filled. */
export class Summary {
  readonly first: Contribution;
  count = 0;
  lastUs: number;
  readonly perRule = new Map<number, number>();
  readonly evidence: Hit[] = [];
  readonly values = new Map<string, string>();
  private readonly named = new Set<string>();
  private firstUs: number;

  constructor(first: Contribution) {
    this.first = first;
    this.lastUs = first.timeUs;
    this.firstUs = first.timeUs;
  }

  /** Time of the earliest record named. */
  get earliestUs(): number {
    return this.firstUs;
  }

  copy(): Summary {
    const copy = new Summary(this.first);
    copy.count = this.count;
    copy.lastUs = this.lastUs;
    copy.firstUs = this.firstUs;
    for (const [rule, count] of this.perRule) copy.perRule.set(rule, count);
    copy.evidence.push(...this.evidence);
    for (const [folded, value] of this.values) copy.values.set(folded, value);
    for (const name of this.named) copy.named.add(name);
    return copy;
  }

  add(each: Contribution): void {
    this.count++;
    this.lastUs = each.timeUs;
    this.perRule.set(each.rule, (this.perRule.get(each.rule) ?? 0) + 1);
    if (each.folded !== '' && this.values.size < MAX_VALUES && !this.values.has(each.folded))
      this.values.set(each.folded, each.value);
    for (const hit of each.evidence ?? [each.hit]) this.name(hit);
  }

  private name(hit: Hit): void {
    if (hit.timeUs < this.firstUs) this.firstUs = hit.timeUs;
    if (this.evidence.length >= MAX_EVIDENCE) return;
    const name = `${hit.sha256}/${hit.offset}/${hit.rule}`;
    if (this.named.has(name)) return;
    this.named.add(name);
    this.evidence.push(hit);
  }
}

/** Windows of one verdict that share events, as one. */
export interface Burst {
  readonly verdict: 'yes' | 'undecided';
  /** What was let go of already; null while all of it is still kept. */
  readonly carried: Summary | null;
  /** Indexes of its kept contributions, end exclusive. */
  from: number;
  to: number;
  lastUs: number;
  /** Of the first window that held. */
  readonly measured: string | null;
  tied: boolean;
  /** Events of its windows were let go of before they were judged. */
  evicted: boolean;
  readonly undecided: Map<string, Undecided>;
}

/** Everything about the burst, kept and let go of. */
export function summaryOf(burst: Burst, hits: readonly Contribution[]): Summary {
  const summary = burst.carried?.copy() ?? new Summary(hits[burst.from] as Contribution);
  for (let i = burst.from; i < burst.to; i++) summary.add(hits[i] as Contribution);
  return summary;
}

/** The burst after the first `dropped` contributions are let go of. */
export function withoutHead(burst: Burst, hits: readonly Contribution[], dropped: number): Burst {
  const upTo = Math.min(dropped, burst.to);
  let carried = burst.carried;
  if (upTo > burst.from) {
    carried = carried ?? new Summary(hits[burst.from] as Contribution);
    for (let i = burst.from; i < upTo; i++) carried.add(hits[i] as Contribution);
  }
  return { ...burst, carried, from: Math.max(0, burst.from - dropped), to: Math.max(0, burst.to - dropped) };
}
