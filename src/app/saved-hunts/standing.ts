import { nextTimeUs, parseSchedule } from '#base/schedule.ts';
import type { HuntRun, SavedHunt } from './saved-hunt.ts';

/** Where a saved hunt stands at a time. */
export interface Standing {
  readonly hunt: SavedHunt;
  /** Oldest first. */
  readonly runs: readonly HuntRun[];
  readonly last: HuntRun | null;
  /** When it is to be run next; null for a retired hunt and one without a rhythm. */
  readonly dueUs: number | null;
  readonly due: boolean;
  /** The day on which it was due has passed. */
  readonly overdue: boolean;
  /** The last run has no conclusion. */
  readonly open: boolean;
}

/** A hunt that never ran is due since it was saved. */
export function standingOf(hunt: SavedHunt, runs: readonly HuntRun[], nowUs: number): Standing {
  const last = runs.at(-1) ?? null;
  const dueUs = dueTimeUs(hunt, last);
  return {
    hunt,
    runs,
    last,
    dueUs,
    due: dueUs !== null && dueUs <= nowUs,
    overdue: dueUs !== null && dayOf(dueUs) < dayOf(nowUs),
    open: last !== null && last.conclusions.length === 0,
  };
}

function dueTimeUs({ row }: SavedHunt, last: HuntRun | null): number | null {
  const schedule = row.schedule === null ? null : parseSchedule(row.schedule);
  if (schedule === null || row.state !== 'active') return null;
  return last === null ? row.created_us : nextTimeUs(last.search.started_us, schedule);
}

/** UTC. */
function dayOf(us: number): number {
  return Math.floor(us / 86_400_000_000);
}
