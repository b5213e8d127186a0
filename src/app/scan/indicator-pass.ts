import { IndicatorSet } from '#questions/indicators/matching/indicator-set.ts';
import { matchRecord } from '#questions/indicators/matching/match-record.ts';
import type { Observable } from '#questions/indicators/observables/read-value.ts';

/** Indicators that records are asked for. */
export interface IndicatorInput {
  /** Packed set. */
  readonly set: SharedArrayBuffer;
  /** Number of the first indicator among all questions: rules come before, combinations of values behind. */
  readonly first: number;
}

const none: readonly number[] = [];

/** Asks what a record shows for indicators; answers with the numbers of questions. */
export class IndicatorPass {
  private readonly set: IndicatorSet;
  private readonly first: number;

  constructor({ set, first }: IndicatorInput) {
    this.set = new IndicatorSet(new Uint8Array(set));
    this.first = first;
  }

  match(shown: readonly Observable[]): readonly number[] {
    const hits = shown.length === 0 ? null : matchRecord(this.set, shown);
    if (hits === null) return none;
    const { first, set } = this;
    return [
      ...hits.indicators.map(({ ref }) => first + ref),
      ...hits.combinations.map((number) => first + set.head.indicators + number),
    ].sort((a, b) => a - b);
  }
}
