import type { Reason } from '#base/reason.ts';
import { exitCode, UserError } from '../user-error.ts';

/** Why something about an account was not done; its sentences are `account.<why>`, `-why` and `-todo`. */
export interface AccountRefused {
  readonly why:
    | 'name-form'
    | 'name-taken'
    | 'display-form'
    | 'unknown'
    | 'disabled'
    | 'passphrase-missing'
    | 'passphrase-short'
    | 'passphrase-long'
    | 'passphrase-file'
    | 'passphrase-wrong'
    | 'key-damaged';
  readonly values: Readonly<Record<string, string | number>>;
}

/** The three lines that end the program. */
export function accountError({ why, values }: AccountRefused): UserError {
  const [what, cause, todo]: readonly Reason[] = [
    { key: `account.${why}`, values },
    { key: `account.${why}-why`, values },
    { key: `account.${why}-todo`, values },
  ];
  return new UserError(exits[why] ?? exitCode.usage, what as Reason, cause as Reason, todo as Reason);
}

const exits: Partial<Record<AccountRefused['why'], number>> = {
  'passphrase-wrong': exitCode.refused,
  disabled: exitCode.refused,
  'key-damaged': exitCode.integrity,
};
