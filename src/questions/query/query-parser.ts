import type { Node } from '../sigma/ast.ts';
import type { QuerySetting } from './query.ts';
import { QueryFailure } from './query-failure.ts';
import type { Span } from './query-time.ts';
import type { Scanner } from './scanner.ts';

/** A query being parsed. */
export interface QueryParser extends Scanner {
  depth: number;
  nodes: number;
  regexes: number;
  /** Where the value that is being read begins. */
  valueAt?: number;
  readonly names: { readonly name: string; readonly offset: number }[];
  readonly times: { readonly offset: number; readonly span: Span }[];
  readonly setting: QuerySetting;
}

/** Deeper than anybody nests; keeps a hostile query from exhausting the stack. */
const MAX_DEPTH = 100;
const MAX_NODES = 10_000;

export function deeper<T>(parser: QueryParser, parse: () => T): T {
  if (++parser.depth > MAX_DEPTH) throw new QueryFailure(parser.at, 'query.too-deep', { limit: MAX_DEPTH });
  const parsed = parse();
  parser.depth--;
  return parsed;
}

/** Counts a question; the limit keeps what is made of a query in proportion. */
export function grow(parser: QueryParser, node: Node): Node {
  if (++parser.nodes > MAX_NODES) throw new QueryFailure(parser.at, 'query.too-large', { limit: MAX_NODES });
  return node;
}

/** A short expression may compile into a large machine (`a{1000}`), so there are few of them. */
const MAX_REGEXES = 100;

export function countRegex(parser: QueryParser): void {
  if (++parser.regexes > MAX_REGEXES) throw new QueryFailure(parser.at, 'query.regex-too-many', { limit: MAX_REGEXES });
}
