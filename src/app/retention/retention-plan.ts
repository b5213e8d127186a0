import type { SegmentsTable } from '#store/schema/segments.ts';

const DAY_US = 86_400_000_000;

/** What is to become of segments: gone as a whole, or written again without their older rows. */
export interface RetentionPlan {
  readonly whole: readonly SegmentsTable[];
  readonly partly: readonly SegmentsTable[];
}

/** Rows from before this time are due: the beginning (UTC) of the day that lies so many days before the one asked for. */
export function cutoffUs(asOfUs: number, keepDays: number): number {
  return (Math.floor(asOfUs / DAY_US) - keepDays) * DAY_US;
}

/**
 * A row is as old as the time it states, and no younger than its keeping: one without a time, or with one that lies ahead, is
 * as old as the day on which it was stored.
 */
export function retentionPlan(segments: readonly SegmentsTable[], cutoff: number): RetentionPlan {
  const isWhole = ({ to_us, added_us }: SegmentsTable) => added_us < cutoff || (to_us !== null && to_us < cutoff);
  const isPartly = ({ from_us }: SegmentsTable) => from_us !== null && from_us < cutoff;
  return {
    whole: segments.filter(isWhole),
    partly: segments.filter((segment) => !isWhole(segment) && isPartly(segment)),
  };
}
