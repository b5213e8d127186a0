import type { UndecidedLine } from '#base/summary-line.ts';
import type { Reason } from '#base/reason.ts';

const keys = {
  'no-source': 'correlation.doubt-no-source',
  'not-over': 'correlation.doubt-not-over',
  'starts-later': 'correlation.doubt-starts-later',
  gap: 'correlation.doubt-gap',
} as const satisfies Readonly<Record<UndecidedLine['why'][number]['why'], Reason['key']>>;

/** The sentence that says why an absence cannot be told from a silence. */
export function doubtKey(why: UndecidedLine['why'][number]['why']): Reason['key'] {
  return keys[why];
}
