import { CommanderError } from 'commander';
import { say } from '#catalog/say.ts';
import { exitCode, UserError } from '../user-error.ts';
import { langOf } from './lang-of.ts';
import { buildProgram } from './program.ts';

/** The command line: runs one verb and ends with its exit code. */
const lang = langOf(process.argv, process.env);

process.on('SIGINT', () => process.exit(exitCode.interrupted));

try {
  await buildProgram(lang).parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.usage;
  if (error instanceof UserError) {
    const { what, why, todo } = error;
    process.stderr.write([what, why, todo].map(({ key, values }) => `${say(lang, key, values)}\n`).join(''));
    return error.exitCode;
  }
  // A reader such as `head` that has seen enough closes the pipe; that is no error of ours.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return exitCode.fine;
  throw error;
}
