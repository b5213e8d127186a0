import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { readSuppressions, type Suppression } from '#findings/suppressions.ts';
import { exitCode, UserError } from '../user-error.ts';
import { errorCode } from './walk.ts';

/** Reads a suppression file; one that is wrong ends the run, since it may hide what it should not. */
export function readSuppressionFile(path: string): readonly Suppression[] {
  let document: unknown;
  try {
    document = load(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UserError(
      exitCode.usage,
      { key: 'cli.suppressions-wrong', values: { path } },
      {
        key: 'cli.suppressions-unreadable',
        values: {
          why:
            error instanceof Error && !('code' in error) ? (error.message.split('\n', 1)[0] ?? '') : errorCode(error),
        },
      },
      { key: 'cli.suppressions-todo' },
    );
  }
  const read = readSuppressions(document);
  if (read.ok) return read.value;
  throw new UserError(exitCode.usage, { key: 'cli.suppressions-wrong', values: { path } }, read.error, {
    key: 'cli.suppressions-todo',
  });
}
