import { pairedRatio, type Spread, spreadOf } from './statistics.ts';

/** One row of a case's table, in numbers. */
export interface Figure {
  readonly figure: string;
  readonly unit: 's' | 'ms' | 'MB' | 'events/s';
  readonly ours: number;
  /** Null where there is nothing to compare with. */
  readonly peer: number | null;
  readonly ratio: Ratio | null;
  readonly target: Target | null;
}

export interface Ratio extends Spread {
  readonly of: 'peer ÷ ours' | 'ours ÷ peer';
}

/** Where issue 2 draws the line. */
export interface Target {
  readonly on: 'ratio' | 'ours';
  readonly bound: 'at least' | 'at most';
  readonly value: number;
}

/** What a case measured of one side, and of the other in the same rounds. */
export interface Comparison {
  readonly figure: string;
  readonly unit: Figure['unit'];
  readonly ours: readonly number[];
  readonly peer: readonly number[];
  readonly ratio: Ratio['of'];
  readonly target?: Target;
}

export function compare({ figure, unit, ours, peer, ratio, target }: Comparison): Figure {
  const spread = ratio === 'peer ÷ ours' ? pairedRatio(peer, ours) : pairedRatio(ours, peer);
  return {
    figure,
    unit,
    ours: spreadOf(ours).median,
    peer: spreadOf(peer).median,
    ratio: { of: ratio, ...spread },
    target: target ?? null,
  };
}

/** Whether the target is reached; null where there is none. */
export function isReached({ ours, ratio, target }: Figure): boolean | null {
  if (target === null) return null;
  const value = target.on === 'ours' ? ours : ratio?.median;
  if (value === undefined) throw new Error('a target on a ratio needs the ratio');
  return target.bound === 'at least' ? value >= target.value : value <= target.value;
}

/** The same figures where nobody drew a line. */
export function withoutTargets(figures: readonly Figure[]): Figure[] {
  return figures.map((figure) => ({ ...figure, target: null }));
}
