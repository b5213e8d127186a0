import type { FunctionName, LikePiece, Sql, Source } from './nodes.ts';

export type DialectName = 'duckdb' | 'clickhouse';

/** How an engine spells what its neighbours spell otherwise. Arguments are SQL that was printed already. */
export interface Dialect {
  /** The bound value of this number, counted from 1. */
  parameter(number: number, type: ParameterType): string;
  /** The only place that quotes an identifier. */
  quoted(identifier: string): string;
  readonly functions: Readonly<Record<FunctionName, (args: readonly string[]) => string>>;
  readonly text: Readonly<Record<Extract<Sql, { kind: 'text' }>['op'], (of: string, wanted: string) => string>>;
  /** The pattern of a LIKE and what has to stand behind it. */
  like(pieces: readonly LikePiece[]): { readonly pattern: string; readonly suffix: string };
  part(part: Extract<Sql, { kind: 'part' }>['part'], of: string): string;
  list(items: readonly string[]): string;
  any(list: string, element: string, test: string): string;
  each(list: string, element: string, made: string): string;
  rows(list: string): string;
  /** Rows of segments; `paths` is a bound list of texts. Null: the engine reads none. */
  readonly segments: ((paths: string) => string) | null;
}

export type ParameterType = 'text' | 'double' | 'integer' | 'boolean' | 'texts';

/** Sources that a dialect has no spelling for are a mistake of ours. */
export function segmentsOf(dialect: Dialect, source: Extract<Source, { kind: 'segments' }>, paths: string): string {
  if (dialect.segments === null) throw new Error(`${source.paths.length} segments asked of an engine that reads none`);
  return dialect.segments(paths);
}
