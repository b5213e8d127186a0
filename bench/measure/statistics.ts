/** The middle of a series and how far it went: with a handful of runs on a shared machine, ends say more than a deviation. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Throws for an empty series: a figure without a measurement is a mistake of the case. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const [low] = sorted;
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
  return { median, low, high };
}

/**
 * `over[i] / under[i]` of every round, then their middle. Both of a pair ran within seconds of each other, so that load from
 * outside weighs on both; a ratio of two medians would compare rounds that had nothing to do with each other.
 */
export function pairedRatio(over: readonly number[], under: readonly number[]): Spread {
  if (over.length !== under.length) throw new Error(`${over.length} runs cannot be paired with ${under.length}`);
  return spreadOf(over.map((value, round) => value / (under[round] as number)));
}
