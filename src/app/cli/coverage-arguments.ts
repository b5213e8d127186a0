import type { Actor } from '#catalog/actor.ts';
import type { Period } from '#questions/coverage/received-source.ts';
import { parseQuery } from '#questions/query/parse-query.ts';
import { exitCode, UserError } from '../user-error.ts';

/** One actor by its id, its name or its ATT&CK id; all of them without one. Aliases are shared and name nobody. */
export function actorsNamed(name: string | undefined, actors: readonly Actor[]): readonly Actor[] {
  if (name === undefined) return actors;
  const wanted = name.toLowerCase();
  const found = actors.filter((actor) =>
    [actor.id, actor.name, actor.attackId].some((each) => each.toLowerCase() === wanted),
  );
  if (found.length > 0) return found;
  throw new UserError(
    exitCode.usage,
    { key: 'coverage.actor-unknown', values: { name } },
    { key: 'coverage.actor-unknown-why', values: { actors: actors.map(({ id }) => id).join(', ') } },
    { key: 'coverage.actor-unknown-todo' },
  );
}

/** The times of a query (`last 90d`), and nothing else. */
export function periodNamed(text: string | undefined, nowUs: number): Period {
  if (text === undefined) return { fromUs: null, toUs: null };
  const parsed = parseQuery(text, { nowUs });
  if (parsed.ok && parsed.value.node === null) return parsed.value;
  throw new UserError(
    exitCode.usage,
    { key: 'coverage.period-wrong' },
    parsed.ok ? { key: 'coverage.period-words' } : parsed.error.reason,
    { key: 'coverage.period-todo' },
  );
}
