import type { Reason } from '#base/reason.ts';
import type { Indicator } from '#questions/indicators/indicator.ts';
import type { WarningList } from '#questions/indicators/misp/warning-lists.ts';
import { screen } from '#questions/indicators/screen.ts';
import { combinationKind, type IntelItem, partsOf } from './intel-item.ts';

/** An item as far as it is judged. */
type Judged = Pick<IntelItem, 'kind' | 'value'>;

/**
 * Why items are to be kept aside; those that are not are left out. A combination is where every part of it is: one that is no
 * trace beside another that is one only narrows it.
 */
export function screenItems<Item extends Judged>(
  items: readonly Item[],
  lists: readonly WarningList[],
): ReadonlyMap<Item, readonly Reason[]> {
  const found = new Map<Item, readonly Reason[]>();
  for (const item of items) {
    const parts = item.kind === combinationKind ? partsOf(item.value) : [item as Item & Pick<Indicator, 'kind'>];
    const asked = parts.map(({ kind, value }): Indicator => ({ kind, value, subdomains: false, provenance: [] }));
    const { accepted, quarantined } = screen(asked, lists);
    if (accepted.length === 0)
      found.set(
        item,
        quarantined.flatMap(({ whys }) => whys),
      );
  }
  return found;
}
