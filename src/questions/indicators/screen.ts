import type { Reason } from '#base/reason.ts';
import type { Indicator } from './indicator.ts';
import type { WarningList } from './misp/warning-lists.ts';
import { reservedReason } from './reserved.ts';

export interface Quarantined {
  readonly indicator: Indicator;
  /** Every reason that speaks against it. */
  readonly whys: readonly Reason[];
}

export interface Screened {
  readonly accepted: readonly Indicator[];
  readonly quarantined: readonly Quarantined[];
}

/**
 * Keeps aside what would match everywhere: reserved values and those on a warning list. They are shown with their reasons and
 * matched by nobody until somebody releases them.
 */
export function screen(indicators: readonly Indicator[], lists: readonly WarningList[]): Screened {
  const accepted: Indicator[] = [];
  const quarantined: Quarantined[] = [];
  for (const indicator of indicators) {
    const whys = whysAgainst(indicator, lists);
    if (whys.length === 0) accepted.push(indicator);
    else quarantined.push({ indicator, whys });
  }
  return { accepted, quarantined };
}

function whysAgainst({ kind, value }: Indicator, lists: readonly WarningList[]): readonly Reason[] {
  const reserved = reservedReason(kind, value);
  const listed = lists
    .filter((list) => list.kinds.has(kind) && list.holds(kind, value))
    .map((list): Reason => ({ key: 'intel.warning-list', values: { list: list.name, version: list.version } }));
  return reserved === null ? listed : [reserved, ...listed];
}
