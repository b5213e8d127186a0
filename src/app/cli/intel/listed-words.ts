import { indicatorKinds } from '#questions/indicators/indicator.ts';
import type { ListedState } from '#app/intel/list-items.ts';
import { combinationKind } from '#app/intel/intel-item.ts';

/** What `intel list` may be narrowed to. */
export const listedKinds: readonly string[] = [...indicatorKinds, combinationKind];
export const listedStates = ['valid', 'expired', 'not-yet', 'quarantined'] as const satisfies readonly ListedState[];
