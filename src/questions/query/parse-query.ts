import { fail, ok, type Result } from '#base/result.ts';
import type { Node } from '../sigma/ast.ts';
import { and, not, or } from '../sigma/node-tree.ts';
import { RuleError } from '../sigma/rule-error.ts';
import { parseTerm } from './parse-term.ts';
import type { ParsedQuery, QueryError, QuerySetting } from './query.ts';
import { columnOf, columnsOf, QueryFailure, wordAt } from './query-failure.ts';
import { deeper, grow, type QueryParser } from './query-parser.ts';
import { nextChar, operatorAt, skipSpace } from './scanner.ts';

/** Longer than anybody types; what is beyond is a file by mistake. */
const MAX_CHARACTERS = 100_000;

/**
 * Reads a query (docs/guide/hunting.md) into the tree that Sigma rules become. NOT binds tighter than AND, AND tighter than
 * OR; between two terms without an operator AND is meant. A time may only stand where all of the query depends on it.
 */
export function parseQuery(text: string, setting: QuerySetting): Result<ParsedQuery, QueryError> {
  const parser: QueryParser = { text, at: 0, depth: 0, nodes: 0, regexes: 0, names: [], times: [], setting };
  try {
    return ok(whole(parser));
  } catch (error) {
    if (error instanceof QueryFailure) return fail(error.in(text));
    // Of a regular expression that the linear engine does not take.
    if (error instanceof RuleError) return fail(refused(parser, error));
    throw error;
  }
}

function refused({ text, valueAt = 0 }: QueryParser, { reason }: RuleError): QueryError {
  return { offset: valueAt, column: columnOf(text, valueAt), read: wordAt(text, valueAt), reason };
}

function whole(parser: QueryParser): ParsedQuery {
  const { text, names, times } = parser;
  if (text.length > MAX_CHARACTERS)
    throw new QueryFailure(MAX_CHARACTERS, 'query.too-long', { limit: MAX_CHARACTERS, had: text.length });
  skipSpace(parser);
  if (parser.at === text.length) throw new QueryFailure(0, 'query.empty');
  const node = parseOr(parser, null);
  if (parser.at < text.length) throw new QueryFailure(parser.at, 'query.bracket-extra');
  const columns = columnsOf(
    text,
    names.map(({ offset }) => offset),
  );
  return {
    node,
    ...periodOf(times),
    names: names.map((each, i) => ({ ...each, column: columns[i] as number })),
  };
}

function periodOf(times: QueryParser['times']): { readonly fromUs: number | null; readonly toUs: number | null } {
  let fromUs: number | null = null;
  let toUs: number | null = null;
  for (const { offset, span } of times) {
    if (span.fromUs !== null) fromUs = Math.max(fromUs ?? span.fromUs, span.fromUs);
    if (span.toUs !== null) toUs = Math.min(toUs ?? span.toUs, span.toUs);
    if (fromUs !== null && toUs !== null && fromUs >= toUs) throw new QueryFailure(offset, 'query.time-empty');
  }
  return { fromUs, toUs };
}

/** Null where nothing but a time was asked. `field` is that of `field:(…)`. */
function parseOr(parser: QueryParser, field: string | null): Node | null {
  const timesBefore = parser.times.length;
  const nodes = [parseAnd(parser, field)];
  while (takeOperator(parser, 'or', field)) nodes.push(parseAnd(parser, field));
  if (nodes.length === 1) return nodes[0] as Node | null;
  refuseTimesSince(parser, timesBefore);
  return grow(parser, or(nodes as Node[]));
}

function parseAnd(parser: QueryParser, field: string | null): Node | null {
  const parts = [parseNot(parser, field)];
  while (takeOperator(parser, 'and', field) || anotherTerm(parser, field)) parts.push(parseNot(parser, field));
  const nodes = parts.filter((part) => part !== null);
  if (nodes.length === 0) return null;
  return nodes.length === 1 ? (nodes[0] as Node) : grow(parser, and(nodes));
}

function parseNot(parser: QueryParser, field: string | null): Node | null {
  skipSpace(parser);
  if (!takeOperator(parser, 'not', field) && !takeSign(parser, field)) return parsePrimary(parser, field);
  const timesBefore = parser.times.length;
  const node = deeper(parser, () => parseNot(parser, field));
  refuseTimesSince(parser, timesBefore);
  return grow(parser, not(node as Node));
}

function parsePrimary(parser: QueryParser, field: string | null): Node | null {
  const char = nextChar(parser);
  if (char === '(') return parseGroup(parser, field);
  if (char === '' || char === ')' || operatorHere(parser, field) !== null) throw termExpected(parser);
  return parseTerm(parser, field, parseGroup);
}

function termExpected({ text, at }: QueryParser): QueryFailure {
  return new QueryFailure(at, at < text.length ? 'query.term-expected' : 'query.term-expected-end');
}

/** `(…)`, or the same after a field, where every value within is one of the field's. */
function parseGroup(parser: QueryParser, field: string | null): Node | null {
  const start = parser.at++;
  const node = deeper(parser, () => parseOr(parser, field));
  if (nextChar(parser) !== ')') throw new QueryFailure(start, 'query.bracket-open');
  parser.at++;
  return node;
}

/** `-` and `!` deny what they touch. Within `field:(…)` they are text, as values often begin with a dash. */
function takeSign(parser: QueryParser, field: string | null): boolean {
  const sign = nextChar(parser);
  if (field !== null || (sign !== '-' && sign !== '!')) return false;
  parser.at++;
  if (sign === '-' && nextChar(parser) === '-') throw new QueryFailure(parser.at - 1, 'query.dash-twice');
  if (/^[\s)]?$/.test(nextChar(parser))) throw termExpected(parser);
  return true;
}

function takeOperator(parser: QueryParser, wanted: 'and' | 'or' | 'not', field: string | null): boolean {
  skipSpace(parser);
  if (operatorHere(parser, field) !== wanted) return false;
  parser.at += wanted.length;
  return true;
}

/** A word like an operator with a colon behind is a field of that name. */
function operatorHere(parser: QueryParser, field: string | null): 'and' | 'or' | 'not' | null {
  const operator = operatorAt(parser);
  if (operator === null || operator === 'to') return null;
  if (field !== null) return operator;
  const after = { text: parser.text, at: parser.at + operator.length };
  skipSpace(after);
  return /^[:<>]$/.test(nextChar(after)) ? null : operator;
}

function anotherTerm(parser: QueryParser, field: string | null): boolean {
  const char = nextChar(parser);
  return char !== '' && char !== ')' && operatorHere(parser, field) !== 'or';
}

function refuseTimesSince({ times }: QueryParser, before: number): void {
  const nested = times[before];
  if (nested !== undefined) throw new QueryFailure(nested.offset, 'query.time-nested');
}
