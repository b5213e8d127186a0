import { type Level, levelRank } from '#base/level.ts';
import type { FindingLine } from '#base/lines.ts';
import type { Inline, Mark } from '../document.ts';
import { state } from '../inline.ts';

export interface PlacedFinding {
  readonly finding: FindingLine;
  /** The id of its element: the finding's own where that is well formed and free. */
  readonly at: string;
}

/** Critical to informational, then most records, then first seen; the id settles ties, so that the order is total. */
export function worstFirst(findings: readonly FindingLine[]): readonly PlacedFinding[] {
  const taken = new Set<string>();
  return findings.toSorted(worseThan).map((finding, index) => {
    const own = /^F-[0-9a-zA-Z]{1,64}$/.test(finding.id) && !taken.has(finding.id);
    const at = own ? finding.id : `finding-${index + 1}`;
    taken.add(at);
    return { finding, at };
  });
}

/** Level as bars and word. A word that is no level ranks below informational and is shown as informational. */
export function levelState(level: string): Inline {
  const rank = Math.max(0, levelRank(level));
  return state(`level-${rank}` as Mark, `report.level-${knownLevel(level)}`);
}

export function knownLevel(level: string): Level {
  return levelRank(level) < 0 ? 'informational' : (level as Level);
}

function worseThan(a: FindingLine, b: FindingLine): number {
  return (
    levelRank(knownLevel(b.level)) - levelRank(knownLevel(a.level)) ||
    b.count - a.count ||
    order(a.first ?? '', b.first ?? '') ||
    order(a.id, b.id)
  );
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
