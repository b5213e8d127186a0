import { firstIndex } from '#base/first-index.ts';
import { type Burst, withoutHead } from './burst.ts';
import { compareContributions, type Contribution } from './contribution.ts';
import type { Coverage } from './coverage.ts';
import { type Judgement, judgeFor } from './judge.ts';
import type { PlannedCorrelation } from './plan.ts';

/** How far a correlation has come; the same for all its groups. */
export interface Horizon {
  /** Windows that end up to here are judged for good. */
  readonly judgedUs: number;
  /** Events up to here were let go of although windows to come would have needed them. */
  readonly evictedUs: number;
}

/** A window that held, for correlations on this one. */
export interface HeldWindow {
  readonly timeUs: number;
  /** Indexes of its first contribution, of the first at its own time, and behind the last. */
  readonly from: number;
  readonly now: number;
  readonly to: number;
  /** It is the first of its burst. */
  readonly opens: boolean;
}

/** What the events of one group come to. */
export interface GroupView {
  readonly bursts: readonly Burst[];
  readonly windows: readonly HeldWindow[];
}

/** The events of one group of a correlation, for as long as windows to come may need them. */
export class Group {
  private kept: Contribution[] = [];
  /** Of rules whose absence is asked. */
  private denials: Contribution[] = [];
  private open: readonly Burst[] = [];
  private sorted = true;
  /** Changes whenever the group does. */
  version = 0;

  get hits(): readonly Contribution[] {
    return this.kept;
  }

  get size(): number {
    return this.kept.length + this.denials.length;
  }

  get idle(): boolean {
    return this.size === 0 && this.open.length === 0;
  }

  add(each: Contribution, wanted: boolean, denied: boolean): void {
    this.version++;
    this.sorted = false;
    if (wanted) this.kept.push(each);
    if (denied) this.denials.push(each);
  }

  /** Times of all that is kept are added to the list. */
  timesTo(list: number[]): void {
    for (const { timeUs } of this.kept) list.push(timeUs);
    for (const { timeUs } of this.denials) list.push(timeUs);
  }

  /**
   * Judges the windows after `judgedUs` up to `toUs`, each anchored on the events of one time and reaching back by the timespan, its far
   * end excluded. Nothing is changed by it but the order in which events are kept.
   */
  view(planned: PlannedCorrelation, horizon: Horizon, toUs: number, coverage: Coverage): GroupView {
    this.sort();
    const hits = this.kept;
    const { timespanUs } = planned.correlation;
    const judge = judgeFor(planned, hits, this.denials, coverage);
    const bursts: Burst[] = this.open.map((burst) => ({ ...burst, undecided: new Map(burst.undecided) }));
    const windows: HeldWindow[] = [];
    let [from, to] = [0, 0];
    while (to < hits.length) {
      const { timeUs } = hits[to] as Contribution;
      if (timeUs > toUs) break;
      const now = to;
      for (; hits[to]?.timeUs === timeUs; to++) judge.add(hits[to] as Contribution, to);
      const sinceUs = timeUs - timespanUs;
      for (; (hits[from] as Contribution).timeUs <= sinceUs; from++) judge.remove(hits[from] as Contribution);
      const judgement = judge.judge(timeUs, from);
      if (judgement === null || timeUs <= horizon.judgedUs) continue;
      const opens = extend(bursts, judgement, timeUs, sinceUs, to, sinceUs < horizon.evictedUs);
      if (judgement.verdict === 'yes') windows.push({ timeUs, from: judgement.start, now, to, opens });
    }
    return { bursts, windows };
  }

  /** Keeps what may still grow of a view that was judged to its end, and lets go of events up to `keepAfterUs`. */
  settle(view: GroupView, overUs: number, keepAfterUs: number): void {
    this.version++;
    const dropped = firstAfter(this.kept, keepAfterUs);
    this.open = view.bursts
      .filter(({ lastUs }) => lastUs > overUs)
      .map((burst) => withoutHead(burst, this.kept, dropped));
    this.kept.splice(0, dropped);
    this.denials.splice(0, firstAfter(this.denials, keepAfterUs));
  }

  /** Lets go of events up to a time, whatever windows to come would have needed. */
  forget(upToUs: number): void {
    this.sort();
    this.version++;
    const dropped = firstAfter(this.kept, upToUs);
    this.open = this.open.map((burst) => withoutHead(burst, this.kept, dropped));
    this.kept.splice(0, dropped);
    this.denials.splice(0, firstAfter(this.denials, upToUs));
  }

  /** The same group, to try what more events would make of it. */
  copy(): Group {
    const copy = new Group();
    copy.kept = this.kept.slice();
    copy.denials = this.denials.slice();
    copy.open = this.open;
    copy.sorted = this.sorted;
    return copy;
  }

  private sort(): void {
    if (this.sorted) return;
    this.kept = withoutTwins(this.kept.sort(compareContributions));
    this.denials = withoutTwins(this.denials.sort(compareContributions));
    this.sorted = true;
  }
}

/** A record that was read twice counts once. */
function withoutTwins(sorted: Contribution[]): Contribution[] {
  return sorted.filter((each, i) => i === 0 || compareContributions(sorted[i - 1] as Contribution, each) !== 0);
}

function firstAfter(sorted: readonly Contribution[], timeUs: number): number {
  return firstIndex(sorted.length, (i) => (sorted[i] as Contribution).timeUs <= timeUs);
}

/** The window joins the burst before it if they share an event, or begins one; true for a beginning. */
function extend(
  bursts: Burst[],
  judgement: Judgement,
  timeUs: number,
  sinceUs: number,
  to: number,
  evicted: boolean,
): boolean {
  const { verdict, start, measured, tied } = judgement;
  const last = bursts.findLast((burst) => burst.verdict === verdict);
  const joins = last !== undefined && last.lastUs > sinceUs;
  const burst: Burst = joins
    ? last
    : { verdict, carried: null, from: start, to, lastUs: timeUs, measured, tied, evicted, undecided: new Map() };
  if (!joins) bursts.push(burst);
  burst.to = to;
  burst.lastUs = timeUs;
  burst.tied ||= tied;
  burst.evicted ||= evicted;
  for (const each of judgement.undecided)
    if (burst.undecided.size < MAX_DOUBTS) burst.undecided.set(`${each.rule}/${each.why}/${each.source}`, each);
  return !joins;
}

const MAX_DOUBTS = 20;
