import type { MessageKey } from '#base/generated/message-keys.ts';
import type { SourceDecision } from '../retention/decide-source.ts';
import { exitCode, UserError } from '../user-error.ts';
import { dayOf } from './scan-arguments.ts';

export interface SourceSetOptions {
  readonly workspace?: string;
  readonly keepDays?: string;
  readonly hold?: string;
  readonly release?: boolean;
  readonly json?: boolean;
}

/** A name as `scan --source` takes it: one line, not endless. */
export function sourceName(name: string): string {
  if (name.trim() !== '' && name.length <= 200 && !/\p{Cc}/u.test(name)) return name;
  throw refusal('source.name-wrong', 'source.name-wrong-why', 'source.name-wrong-todo');
}

export function decisionOf({ keepDays, hold, release }: SourceSetOptions): SourceDecision {
  if (hold !== undefined && release === true)
    throw refusal('source.hold-and-release', 'source.hold-and-release-why', 'source.hold-and-release-todo');
  if (hold?.trim() === '') throw refusal('source.hold-empty', 'source.hold-empty-why', 'source.hold-empty-todo');
  if (keepDays === undefined && hold === undefined && release !== true)
    throw refusal('source.nothing-decided', 'source.nothing-decided-why', 'source.nothing-decided-todo');
  return {
    ...(keepDays === undefined ? {} : { keepDays: daysOf(keepDays) }),
    ...(hold === undefined ? {} : { hold: hold.trim() }),
    ...(release === true ? { hold: null } : {}),
  };
}

/** A hundred years; null keeps for good. */
const mostDays = 36_525;

function daysOf(asked: string): number | null {
  if (asked === 'forever') return null;
  const days = Number(asked);
  if (/^\d{1,5}$/.test(asked) && days >= 1 && days <= mostDays) return days;
  throw refusal('source.keep-wrong', 'source.keep-wrong-why', 'source.keep-wrong-todo', { asked, most: mostDays });
}

/** Day by which rows are judged. One that lies ahead would delete more than was decided, so it can only be tried. */
export function expiryDay(asked: string | undefined, isTrial: boolean): string {
  const [day, today] = [dayOf(asked), dayOf(undefined)];
  if (day <= today || isTrial) return day;
  throw refusal('source.as-of-ahead', 'source.as-of-ahead-why', 'source.as-of-ahead-todo', { day });
}

function refusal(
  what: MessageKey,
  why: MessageKey,
  todo: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): UserError {
  return new UserError(exitCode.usage, { key: what, values }, { key: why, values }, { key: todo, values });
}
