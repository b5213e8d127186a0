/** Sigma 2.1 rule levels, mildest first. A rule without a level counts as informational. */
export const levels = ['informational', 'low', 'medium', 'high', 'critical'] as const;

export type Level = (typeof levels)[number];

/** 0 for informational to 4 for critical; -1 for a word that is no level. */
export function levelRank(level: string): number {
  return levels.indexOf(level as Level);
}
