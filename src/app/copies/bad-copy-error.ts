import { exitCode, UserError } from '../user-error.ts';
import type { BadCopy } from './read-copy.ts';

/** Ends the program where a copy that was needed is gone or holds anything else than the file it was made of. */
export function badCopyError({ copy, path, state }: BadCopy): UserError {
  return new UserError(
    exitCode.integrity,
    { key: 'cli.copy-bad', values: { copy, path } },
    { key: state === 'missing' ? 'cli.copy-missing-why' : 'cli.copy-changed-why' },
    { key: 'cli.copy-bad-todo' },
  );
}
