import { lstatSync, statSync } from 'node:fs';
import { zoneOf } from '#evidence/time/zone.ts';
import { ownPaths } from '../paths.ts';
import { errorCode } from '../scan/walk.ts';
import { exitCode, UserError } from '../user-error.ts';

export interface NamedPaths {
  readonly paths: readonly string[];
  readonly ruleFolders: readonly string[];
}

/**
 * What is to be read, and the rules to ask. `--rules` takes several folders, so it may swallow the path that follows it; the
 * last one is then the path. A path that is not there is a slip of the keyboard, not evidence that could not be read.
 */
export function namedPaths(paths: readonly string[], rules: readonly string[] | undefined): NamedPaths {
  const named = separate(paths, rules ?? [ownPaths.rules]);
  for (const path of named.paths) requireReadable(path);
  return named;
}

function separate(paths: readonly string[], ruleFolders: readonly string[]): NamedPaths {
  if (paths.length > 0) return { paths, ruleFolders };
  if (ruleFolders.length > 1) return { paths: ruleFolders.slice(-1), ruleFolders: ruleFolders.slice(0, -1) };
  throw new UserError(exitCode.usage, { key: 'cli.no-path' }, { key: 'cli.no-path-why' }, { key: 'cli.no-path-todo' });
}

/** A link that leads nowhere is there: it is told among the files that could not be read. */
function requireReadable(path: string): void {
  try {
    if (lstatSync(path).isSymbolicLink() && statSync(path, { throwIfNoEntry: false }) === undefined) return;
    const stat = statSync(path);
    if (stat.isFile() || stat.isDirectory()) return;
  } catch (error) {
    throw new UserError(
      exitCode.usage,
      { key: 'cli.path-missing', values: { path } },
      { key: 'cli.path-missing-why', values: { code: errorCode(error) } },
      { key: 'cli.path-missing-todo' },
    );
  }
  throw new UserError(
    exitCode.usage,
    { key: 'cli.path-no-file', values: { path } },
    { key: 'cli.path-no-file-why' },
    { key: 'cli.path-no-file-todo' },
  );
}

/** Number of workers; null for as many as are worth it. */
export function workersOf(asked: string | undefined): number | null {
  if (asked === undefined) return null;
  const count = Number(asked);
  if (/^\d+$/.test(asked) && count >= 1 && count <= 64) return count;
  throw new UserError(
    exitCode.usage,
    { key: 'cli.workers-wrong', values: { asked } },
    { key: 'cli.workers-wrong-why' },
    { key: 'cli.workers-wrong-todo' },
  );
}

/** `YYYY-MM-DD`: the day that is named, else today, both in UTC. */
export function dayOf(asked: string | undefined): string {
  if (asked === undefined) return new Date().toISOString().slice(0, 10);
  if (isDay(asked)) return asked;
  throw new UserError(
    exitCode.usage,
    { key: 'cli.date-wrong', values: { asked } },
    { key: 'cli.date-wrong-why' },
    { key: 'cli.date-wrong-todo' },
  );
}

/** The last second of a day, UTC microseconds since 1970. */
export function endOfDayUs(day: string): number {
  return Date.parse(`${day}T23:59:59Z`) * 1000;
}

/** The parser of dates takes 30 February for 2 March. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The zone by its name as it was given; null where none was. */
export function zoneNamed(asked: string | undefined): string | null {
  if (asked === undefined || zoneOf(asked) !== null) return asked ?? null;
  throw new UserError(
    exitCode.usage,
    { key: 'cli.zone-wrong', values: { asked } },
    { key: 'cli.zone-wrong-why' },
    { key: 'cli.zone-wrong-todo' },
  );
}
