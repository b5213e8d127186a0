import { Absence } from './absence.ts';
import type { Contribution } from './contribution.ts';
import type { Coverage, Undecided } from './coverage.ts';
import { type Measure, measureFor } from './measures.ts';
import { OrderedChain } from './ordered-chain.ts';
import { countHolds } from './parse-bounds.ts';
import type { PlannedCorrelation } from './plan.ts';
import { judgeRelation, type Relation, type Verdict } from './relation.ts';

/** What the window that ends now comes to. */
export interface Judgement {
  readonly verdict: Exclude<Verdict, 'no'>;
  /** Index of the first event that counts. */
  readonly start: number;
  readonly measured: string | null;
  readonly tied: boolean;
  readonly undecided: readonly Undecided[];
}

/** Judges windows over the events of one group, which enter by time and leave behind. */
export interface Judge {
  add(each: Contribution, index: number): void;
  remove(each: Contribution): void;
  /** The window up to the time of the events added last; `from` is the index of the first event in it. Null: it does not hold. */
  judge(timeUs: number, from: number): Judgement | null;
}

export function judgeFor(
  planned: PlannedCorrelation,
  hits: readonly Contribution[],
  denials: readonly Contribution[],
  coverage: Coverage,
): Judge {
  const { type } = planned.correlation;
  const absence = planned.absent.length === 0 ? null : new Absence(planned, denials, coverage);
  if (type === 'temporal_ordered') return orderedJudge(planned, hits, absence);
  if (type === 'temporal') return temporalJudge(planned, hits, absence);
  return measureJudge(measureFor(planned.correlation));
}

function measureJudge(measure: Measure): Judge {
  return {
    add: (each) => measure.add(each),
    remove: (each) => measure.remove(each),
    judge: (_, from) =>
      measure.holds() ? { verdict: 'yes', start: from, measured: measure.shown(), tied: false, undecided: [] } : null,
  };
}

function temporalJudge(planned: PlannedCorrelation, hits: readonly Contribution[], absence: Absence | null): Judge {
  const { rules, bounds, relation } = planned.correlation;
  const present = new Map<number, number>();
  let last = 0;
  const isThere = (place: number): Verdict => ((present.get(rules[place] as number) ?? 0) > 0 ? 'yes' : 'no');
  return {
    add: ({ rule }, index) => {
      present.set(rule, (present.get(rule) ?? 0) + 1);
      last = index;
    },
    remove: ({ rule }) => {
      const left = (present.get(rule) as number) - 1;
      if (left === 0) present.delete(rule);
      else present.set(rule, left);
    },
    judge: (timeUs, from) => {
      const measured = String(present.size);
      if (relation === null) return countHolds(bounds, present.size) ? plainYes(from, measured, false) : null;
      const moment = { timeUs, host: (hits[last] as Contribution).hit.host, first: null, lasts: [] };
      return judged(relation, isThere, from, false, (place, why) =>
        absence === null ? 'no' : absence.presence(place, moment, why),
      );
    },
  };
}

function orderedJudge(planned: PlannedCorrelation, hits: readonly Contribution[], absence: Absence | null): Judge {
  const { rules, relation } = planned.correlation;
  const order = planned.wanted.map((place) => rules[place] as number);
  const chain = new OrderedChain(order);
  let now: Contribution[] = [];
  return {
    add: (each, index) => {
      chain.add(each, index);
      now.push(each);
    },
    remove: () => undefined,
    judge: (timeUs, from) => {
      const lasts = now.filter(({ rule }) => rule === order.at(-1));
      now = [];
      const found = chain.advance(from);
      if (found === null) return null;
      const { start, tied } = found;
      if (relation === null || absence === null) return plainYes(start, String(order.length), tied);
      const first = hits[start] as Contribution;
      const moment = { timeUs, host: (lasts[0] as Contribution).hit.host, first, lasts };
      return judged(
        relation,
        () => 'yes',
        start,
        tied,
        (place, why) => absence.presence(place, moment, why),
      );
    },
  };
}

function plainYes(start: number, measured: string, tied: boolean): Judgement {
  return { verdict: 'yes', start, measured, tied, undecided: [] };
}

function judged(
  relation: Relation,
  wanted: (place: number) => Verdict,
  start: number,
  tied: boolean,
  absent: (place: number, why: Undecided[]) => Verdict,
): Judgement | null {
  const undecided: Undecided[] = [];
  const verdict = judgeRelation(relation, (place, denied) => (denied ? absent(place, undecided) : wanted(place)));
  if (verdict === 'no') return null;
  return { verdict, start, measured: null, tied, undecided: verdict === 'yes' ? [] : undecided };
}
