import { firstIndex } from '#base/first-index.ts';
import type { Contribution } from './contribution.ts';
import { type Coverage, doubts, type Stretch, type Undecided } from './coverage.ts';
import { precedes } from './hit.ts';
import type { PlannedCorrelation } from './plan.ts';
import type { Verdict } from './relation.ts';

/** The moment at which the events that had to be there were. */
export interface Moment {
  readonly timeUs: number;
  readonly host: string;
  /** For an order: the record the chain began with, and those it may have ended with. */
  readonly first: Contribution | null;
  readonly lasts: readonly Contribution[];
}

/**
 * What is known of a rule that must not have matched. Without order: nowhere closer than the timespan to the moment, before or after.
 * In an order: after the last event, or before the first, as the list of rules says.
 */
export class Absence {
  private readonly planned: PlannedCorrelation;
  private readonly coverage: Coverage;
  /** By rule, in order. */
  private readonly denials: ReadonlyMap<number, readonly Contribution[]>;

  constructor(planned: PlannedCorrelation, denials: readonly Contribution[], coverage: Coverage) {
    this.planned = planned;
    this.coverage = coverage;
    this.denials = Map.groupBy(denials, ({ rule }) => rule);
  }

  /** `yes` where the rule matched after all; what leaves it open is added to `why`. */
  presence(place: number, moment: Moment, why: Undecided[]): Verdict {
    const { correlation, bases } = this.planned;
    const rule = correlation.rules[place] as number;
    const stretch = this.stretch(place, moment);
    const near = between(this.denials.get(rule) ?? [], stretch);
    if (near.some((denial) => this.counts(denial, place, moment))) return 'yes';
    const found = doubts(rule, bases[place] ?? [], moment.host, stretch, this.coverage);
    why.push(...found);
    return found.length === 0 ? 'no' : 'undecided';
  }

  private stretch(place: number, { timeUs, first }: Moment): Stretch {
    const { timespanUs } = this.planned.correlation;
    if (first === null) return { fromUs: timeUs - timespanUs, toUs: timeUs + timespanUs };
    if (this.isBehind(place)) return { fromUs: timeUs, toUs: timeUs + timespanUs };
    return { fromUs: timeUs - timespanUs, toUs: first.timeUs };
  }

  /** Within the stretch, ends apart: only records at the very time of an event of the order are left to be told apart. */
  private counts({ timeUs, hit }: Contribution, place: number, moment: Moment): boolean {
    const { timespanUs } = this.planned.correlation;
    if (Math.abs(timeUs - moment.timeUs) >= timespanUs) return false;
    if (moment.first === null) return true;
    if (this.isBehind(place)) return !moment.lasts.some((last) => precedes(hit, last.hit));
    return !precedes(moment.first.hit, hit);
  }

  private isBehind(place: number): boolean {
    return place > (this.planned.wanted.at(-1) as number);
  }
}

/** Those within the stretch, both ends included. */
function between(sorted: readonly Contribution[], { fromUs, toUs }: Stretch): Contribution[] {
  const low = firstIndex(sorted.length, (i) => (sorted[i] as Contribution).timeUs < fromUs);
  const found: Contribution[] = [];
  for (let i = low; i < sorted.length && (sorted[i] as Contribution).timeUs <= toUs; i++)
    found.push(sorted[i] as Contribution);
  return found;
}
