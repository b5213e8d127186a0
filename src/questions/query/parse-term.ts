import type { Node } from '../sigma/ast.ts';
import { and } from '../sigma/node-tree.ts';
import { plainWord } from './full-width.ts';
import { parseTime, takeLast } from './parse-time.ts';
import { isTimeName } from './query-columns.ts';
import { QueryFailure } from './query-failure.ts';
import { countRegex, deeper, grow, type QueryParser } from './query-parser.ts';
import { readRange, takeComparison } from './ranges.ts';
import { endOfValue, nextChar, operatorAt, readPhrase, readRegex, readWord, skipSpace } from './scanner.ts';
import { comparisonNode, keywordNode, networkNode, phraseNode, regexNode, wordNode } from './value-node.ts';

type ParseGroup = (parser: QueryParser, field: string | null) => Node | null;

/** One term: `field:value`, a comparison, a time, or a word for any field; within `field:(…)` one value. Null for a time. */
export function parseTerm(parser: QueryParser, field: string | null, group: ParseGroup): Node | null {
  parser.valueAt = parser.at;
  if (field !== null) return parseValue(parser, field, group);
  const start = parser.at;
  const char = nextChar(parser);
  if (char === '/') return regexTerm(parser, null);
  if (char === '[') throw new QueryFailure(start, 'query.range-no-field');
  if (char === ':' || char === '<' || char === '>') throw new QueryFailure(start, 'query.name-missing');
  const quoted = char === '"';
  const word = quoted ? readPhrase(parser) : readWord(parser, ':<>');
  if (fieldFollows(parser)) return fieldTerm(parser, quoted ? nameOf(word) : bareName(word, start), start, group);
  endOfValue(parser);
  if (quoted) return grow(parser, keywordNode(word, start));
  if (plainWord(word) === 'last' && takeLast(parser, start)) return null;
  if (/^[\p{L}\p{N}_.@-]+=[^=]/u.test(word)) throw new QueryFailure(start, 'query.equals-sign');
  return grow(parser, networkNode(null, word, start) ?? keywordNode(word, start));
}

/** A colon or a comparison, also after a space. */
function fieldFollows(parser: QueryParser): boolean {
  const after = { text: parser.text, at: parser.at };
  skipSpace(after);
  if (!/^[:<>]$/.test(nextChar(after))) return false;
  parser.at = after.at;
  return true;
}

/** In a quoted name only the quote and the backslash are escaped; the phrase has its quotes plain already. */
function nameOf(phrase: string): string {
  return phrase.replaceAll('\\\\', '\\');
}

function bareName(word: string, offset: number): string {
  if (/[*?]/.test(word)) throw new QueryFailure(offset, 'query.name-wildcard');
  return nameOf(word);
}

const MAX_NAME = 256;

function fieldTerm(parser: QueryParser, name: string, start: number, group: ParseGroup): Node | null {
  if (name === '') throw new QueryFailure(start, 'query.name-missing');
  if (name.length > MAX_NAME) throw new QueryFailure(start, 'query.name-too-long', { limit: MAX_NAME });
  if (nextChar(parser) === ':') parser.at++;
  skipSpace(parser);
  if (isTimeName(name)) return parseTime(parser, start);
  parser.names.push({ name, offset: start });
  return parseValue(parser, name, group);
}

function parseValue(parser: QueryParser, field: string, group: ParseGroup): Node | null {
  const start = parser.at;
  parser.valueAt = start;
  switch (nextChar(parser)) {
    case '':
    case ')':
      throw new QueryFailure(start, 'query.value-missing', { field });
    case '(':
      return group(parser, field);
    case '/':
      return regexTerm(parser, field);
    case '[':
      return rangeTerm(parser, field);
    case '<':
    case '>':
      return grow(parser, comparisonTerm(parser, field));
    default:
      return grow(parser, plainTerm(parser, field));
  }
}

function plainTerm(parser: QueryParser, field: string): Node {
  const start = parser.at;
  const operator = operatorAt(parser);
  if (operator !== null && operator !== 'to') throw new QueryFailure(start, 'query.value-missing', { field });
  const node =
    nextChar(parser) === '"' ? phraseNode(field, readPhrase(parser)) : wordNode(field, readWord(parser, ''), start);
  endOfValue(parser);
  return node;
}

function regexTerm(parser: QueryParser, field: string | null): Node {
  countRegex(parser);
  const { source, flags } = readRegex(parser);
  endOfValue(parser);
  return grow(parser, regexNode(field, source, flags));
}

function comparisonTerm(parser: QueryParser, field: string): Node {
  const op = takeComparison(parser);
  const start = parser.at;
  const word = readWord(parser, '');
  endOfValue(parser);
  return comparisonNode(field, op, word, start);
}

/** `[1 TO 5]`, both ends included; `*` leaves an end open. */
function rangeTerm(parser: QueryParser, field: string): Node {
  const start = parser.at;
  const [from, to] = readRange(parser);
  const bounds = [
    ...(from.word === '*' ? [] : [comparisonNode(field, 'gte', from.word, from.offset)]),
    ...(to.word === '*' ? [] : [comparisonNode(field, 'lte', to.word, to.offset)]),
  ].map((node) => grow(parser, node));
  if (bounds.length === 0) throw new QueryFailure(start, 'query.range-open-both');
  // Printed with parentheses, so it counts as if it had them.
  return deeper(parser, () => grow(parser, and(bounds)));
}
