import { CommanderError } from 'commander';
import type { Reason } from '#base/reason.ts';
import { say } from '#catalog/say.ts';
import { isStoreFailure } from '../scan/store-failure.ts';
import { exitCode, UserError } from '../user-error.ts';
import { langOf } from './lang-of.ts';
import { buildProgram } from './program.ts';
import { usageError } from './usage-error.ts';

/** The command line: runs one verb and ends with its exit code. */
const lang = langOf(process.argv, process.env);

process.on('SIGINT', () => process.exit(exitCode.interrupted));
process.stdout.on('error', endNow);
process.on('uncaughtException', endNow);

try {
  await buildProgram(lang).parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

function endNow(error: unknown): void {
  process.exit(report(error));
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : reportUsage(error);
  if (error instanceof UserError) {
    tell(error.what, error.why, error.todo);
    return error.exitCode;
  }
  if (isStoreFailure(error)) {
    const { storePath: path, storeCode: code } = error;
    tell(
      { key: 'cli.store-write', values: { path } },
      { key: 'cli.store-write-why', values: { code } },
      { key: 'cli.store-write-todo' },
    );
    return exitCode.environment;
  }
  const { code, syscall, message, stack } = (
    error instanceof Error ? error : new Error(String(error))
  ) as NodeJS.ErrnoException;
  // A reader such as `head` that has seen enough closes the pipe; that is no error of ours.
  if (code === 'EPIPE') return exitCode.fine;
  if (syscall !== undefined) {
    tell({ key: 'cli.refused' }, { key: 'cli.refused-why', values: { message } }, { key: 'cli.refused-todo' });
    return exitCode.environment;
  }
  tell({ key: 'cli.bug' }, { key: 'cli.bug-why', values: { message } }, { key: 'cli.bug-todo' });
  process.stderr.write(`${stack ?? ''}\n`);
  // Not 1, which stands for findings.
  return exitCode.environment;
}

/** A verb without its second word prints its help, which says it all. */
function reportUsage(error: CommanderError): number {
  if (error.code === 'commander.help') return exitCode.usage;
  return report(usageError(error));
}

function tell(...lines: readonly Reason[]): void {
  process.stderr.write(lines.map(({ key, values }) => `${say(lang, key, values)}\n`).join(''));
}
