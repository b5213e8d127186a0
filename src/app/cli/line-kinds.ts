import type { MessageKey } from '#base/generated/message-keys.ts';
import { exitCode, UserError } from '../user-error.ts';

const lineKinds = ['match', 'finding', 'verdict', 'row', 'reject', 'summary'] as const;

export type LineKind = (typeof lineKinds)[number];

export interface KindOptions {
  readonly only?: string;
  readonly format: 'table' | 'ndjson' | 'json' | 'csv';
  readonly explain?: boolean;
}

/** The kinds `--only` lets through; without it everything, and rows only when `--explain` asks for them. */
export function kindsOf({ only, format, explain }: KindOptions): ReadonlySet<LineKind> {
  if (explain === true && format !== 'ndjson' && format !== 'table')
    throw wrong('cli.explain-format', 'cli.explain-format-why', 'cli.explain-format-todo');
  const kinds = only === undefined ? standardKinds(format, explain === true) : namedKinds(only, explain === true);
  if (format === 'csv' && !isTable(kinds)) throw wrong('cli.csv-kinds', 'cli.csv-kinds-why', 'cli.csv-kinds-todo');
  return kinds;
}

function standardKinds(format: KindOptions['format'], explain: boolean): ReadonlySet<LineKind> {
  return new Set(format === 'csv' ? ['finding'] : possibleKinds(explain));
}

function namedKinds(only: string, explain: boolean): ReadonlySet<LineKind> {
  const possible = possibleKinds(explain);
  const named = only.split(',').map((kind) => kind.trim());
  const unknown = named.find((kind) => !(possible as readonly string[]).includes(kind));
  if (unknown === undefined) return new Set(named as LineKind[]);
  throw new UserError(
    exitCode.usage,
    { key: 'cli.only-wrong', values: { kind: unknown } },
    { key: unknown === 'row' ? 'cli.only-wrong-row' : 'cli.only-wrong-why', values: { kinds: possible.join(', ') } },
    { key: 'cli.only-wrong-todo' },
  );
}

function possibleKinds(explain: boolean): LineKind[] {
  return lineKinds.filter((kind) => explain || kind !== 'row');
}

/** A table holds one kind of line. */
function isTable(kinds: ReadonlySet<LineKind>): boolean {
  return kinds.size === 1 && (kinds.has('match') || kinds.has('finding') || kinds.has('reject'));
}

function wrong(what: MessageKey, why: MessageKey, todo: MessageKey): UserError {
  return new UserError(exitCode.usage, { key: what }, { key: why }, { key: todo });
}
