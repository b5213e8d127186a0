import { Correlator, type CorrelatorNotes, type CorrelatorOptions } from './correlator.ts';
import type { Coverage } from './coverage.ts';
import type { CorrelationFinding } from './finding.ts';
import type { Hit } from './hit.ts';
import type { CorrelationPlan } from './plan.ts';

/** Hits between two looks at what is over. */
const STRETCH = 10_000;

/**
 * Correlates hits that come sorted by time, as from a store: the same findings as a `Correlator` fed in any order gives, while only
 * the events of the windows at hand are kept. `coverage` is that of the whole store. Gives back what had to be left out.
 */
export async function* correlateSorted(
  plan: CorrelationPlan,
  hits: AsyncIterable<Hit> | Iterable<Hit>,
  coverage: Coverage,
  options: CorrelatorOptions & { readonly stretch?: number } = {},
): AsyncGenerator<CorrelationFinding, CorrelatorNotes> {
  const correlator = new Correlator(plan, options);
  const stretch = options.stretch ?? STRETCH;
  let count = 0;
  for await (const hit of hits) {
    correlator.add(hit);
    if (++count % stretch !== 0 || Number.isNaN(hit.timeUs)) continue;
    // More hits of this very time may follow.
    yield* correlator.settle({ horizonUs: hit.timeUs - 1, coverage, complete: true });
  }
  yield* correlator.finish(coverage);
  return correlator.notes();
}
