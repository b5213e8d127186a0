import type { Contribution } from './contribution.ts';
import type { GroupView } from './group.ts';
import type { Hit } from './hit.ts';

/** An event at whose time an inner correlation held: what the outer one is fed with. */
export interface Moment {
  /** Index of the inner correlation. */
  readonly rule: number;
  readonly hit: Hit;
  /** The last records of the window. */
  readonly evidence: readonly Hit[];
  /** It begins a burst. Outer correlations that count do so by bursts; those that relate may meet any moment of one. */
  readonly opens: boolean;
}

/** Records of an inner window that an outer finding may name. */
const MAX_WINDOW_EVIDENCE = 64;

export function momentsOf(rule: number, { windows }: GroupView, hits: readonly Contribution[]): Moment[] {
  const moments: Moment[] = [];
  for (const { from, now, to, opens } of windows) {
    const evidence = lastRecords(hits, from, to);
    for (let i = now; i < to; i++)
      moments.push({ rule, hit: (hits[i] as Contribution).hit, evidence, opens: opens && i === now });
  }
  return moments;
}

function lastRecords(hits: readonly Contribution[], from: number, to: number): Hit[] {
  const last: Hit[] = [];
  for (let i = to - 1; i >= from && last.length < MAX_WINDOW_EVIDENCE; i--) {
    const { hit, evidence } = hits[i] as Contribution;
    last.unshift(...(evidence ?? [hit]));
  }
  return last.slice(-MAX_WINDOW_EVIDENCE);
}
