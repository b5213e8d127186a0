import type { Comparison } from '../sigma/ast.ts';
import { QueryFailure } from './query-failure.ts';
import { endOfValue, nextChar, operatorAt, readPhrase, readWord, type Scanner, skipSpace } from './scanner.ts';

/** `>`, `>=`, `<` or `<=`, taken. */
export function takeComparison(scanner: Scanner): Exclude<Comparison, 'eq'> {
  const less = nextChar(scanner) === '<';
  scanner.at++;
  const equal = nextChar(scanner) === '=';
  if (equal) scanner.at++;
  skipSpace(scanner);
  if (less) return equal ? 'lte' : 'lt';
  return equal ? 'gte' : 'gt';
}

/** An end of a range, with where it stands. */
export interface Bound {
  readonly word: string;
  readonly offset: number;
}

/** `[a TO b]`, taken. */
export function readRange(scanner: Scanner): [Bound, Bound] {
  const start = scanner.at++;
  const from = readBound(scanner);
  if (operatorAt(scanner) !== 'to') throw new QueryFailure(start, 'query.range-shape');
  scanner.at += 2;
  const to = readBound(scanner);
  if (nextChar(scanner) !== ']' || from.word === '' || to.word === '')
    throw new QueryFailure(start, 'query.range-shape');
  scanner.at++;
  endOfValue(scanner);
  return [from, to];
}

function readBound(scanner: Scanner): Bound {
  skipSpace(scanner);
  const offset = scanner.at;
  const word = nextChar(scanner) === '"' ? readPhrase(scanner) : readWord(scanner, ']');
  skipSpace(scanner);
  return { word, offset };
}
