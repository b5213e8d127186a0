import type { TechniqueCoverage } from './coverage.ts';

/** How much of what logs can show is covered; a score never stands without what it is made of. */
export interface CoverageScore {
  /** `covered / eligible`, to four places; null where nothing is eligible. */
  readonly score: number | null;
  readonly covered: number;
  /** Techniques but those that no log shows. */
  readonly eligible: number;
  readonly unseen: number;
}

export function scoreOf(coverage: readonly TechniqueCoverage[]): CoverageScore {
  const unseen = coverage.filter(({ technique }) => technique.unseen).length;
  const eligible = coverage.length - unseen;
  const covered = coverage.filter(({ state }) => state === 'proved-and-fed').length;
  return {
    score: eligible === 0 ? null : Math.round((covered / eligible) * 10_000) / 10_000,
    covered,
    eligible,
    unseen,
  };
}
