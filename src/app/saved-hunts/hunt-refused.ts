import type { Reason } from '#base/reason.ts';
import { visibleLine } from '#reports/visible.ts';
import { exitCode, UserError } from '../user-error.ts';

/** Why something about a saved hunt was not done; its sentences are `hunts.<why>`, `-why` and `-todo`. */
export interface HuntRefused {
  readonly why:
    | 'name-form'
    | 'name-missing'
    | 'name-taken'
    | 'unknown'
    | 'retired'
    | 'text-form'
    | 'hypothesis-missing'
    | 'schedule-form'
    | 'needs-unknown'
    | 'ready-unknown'
    | 'ready-question'
    | 'rules-large'
    | 'rule-broken'
    | 'change-nothing'
    | 'by-hand'
    | 'stale'
    | 'run-or-due'
    | 'no-run'
    | 'run-unknown'
    | 'run-other'
    | 'open'
    | 'case-nothing'
    | 'rule-none'
    | 'rule-query'
    | 'out-exists';
  readonly values: Readonly<Record<string, string | number>>;
  /** Where something else says why. */
  readonly because?: Reason;
}

/** The three lines that end the program. */
export function huntError({ why, values: given, because }: HuntRefused): UserError {
  const shown = Object.entries(given).map(([name, value]) => [
    name,
    typeof value === 'string' ? visibleLine(value) : value,
  ]);
  const values = Object.fromEntries(shown) as HuntRefused['values'];
  return new UserError(
    exits[why] ?? exitCode.usage,
    { key: `hunts.${why}`, values },
    because ?? { key: `hunts.${why}-why`, values },
    { key: `hunts.${why}-todo`, values },
  );
}

const exits: Partial<Record<HuntRefused['why'], number>> = {
  retired: exitCode.refused,
  'by-hand': exitCode.refused,
  open: exitCode.refused,
};
