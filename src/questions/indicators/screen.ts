import type { Reason } from '#base/reason.ts';
import type { Indicator } from './indicator.ts';
import { containingNetworks } from './matching/containing-networks.ts';
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
  const listsOf = prepared.get(lists) ?? listsByValue(lists);
  prepared.set(lists, listsOf);
  for (const indicator of indicators) {
    const reserved = reservedReason(indicator.kind, indicator.value);
    const listed = listsOf(indicator).map(
      ({ name, version }): Reason => ({ key: 'intel.warning-list', values: { list: name, version } }),
    );
    const whys = reserved === null ? listed : [reserved, ...listed];
    if (whys.length === 0) accepted.push(indicator);
    else quarantined.push({ indicator, whys });
  }
  return { accepted, quarantined };
}

/** Preparing lists of a hundred thousand networks takes longer than asking them; a folder of files is screened by the same ones. */
const prepared = new WeakMap<readonly WarningList[], ReturnType<typeof listsByValue>>();

/** All lists a value stands on. Lists of networks, of which there are many, are asked together for an address. */
function listsByValue(lists: readonly WarningList[]): (indicator: Indicator) => readonly WarningList[] {
  const owners = lists.flatMap((list) => list.networks.map(() => list));
  const containing = containingNetworks(lists.flatMap(({ networks }) => networks));
  const others = lists.filter(({ networks }) => networks.length === 0);
  return ({ kind, value }) => {
    const isAddress = kind === 'ip' || kind === 'cidr';
    const asked = isAddress ? others : lists;
    const found = asked.filter((list) => list.kinds.has(kind) && list.holds(kind, value));
    if (!isAddress) return found;
    const holding = new Set(containing(value).map((number) => owners[number] as WarningList));
    return [...found, ...[...holding].filter((list) => list.kinds.has(kind))];
  };
}
