import type { Comparison, Node } from '../sigma/ast.ts';
import { wildcard } from '../sigma/ast.ts';
import { parseNetwork } from '../sigma/cidr.ts';
import { parsePattern } from '../sigma/pattern.ts';
import { compileRegex } from '../sigma/regex.ts';
import { textNode } from '../sigma/text-node.ts';
import { decimalNumber } from '../sigma/number-text.ts';
import { QueryFailure } from './query-failure.ts';

/** What an unquoted value of a field asks: presence, absence, a number, a network, or text with wildcards. */
export function wordNode(field: string, word: string, offset: number): Node {
  if (word === '*') return { kind: 'exists', field };
  if (word.toLowerCase() === 'null') return { kind: 'null', field };
  if (isPlainNumber(word)) return { kind: 'number', field, op: 'eq', value: Number(word) };
  return networkNode(field, word, offset) ?? phraseNode(field, word);
}

/** Text of a field: all of the value, in any case, with wildcards. */
export function phraseNode(field: string, phrase: string): Node {
  return textNode(field, parsePattern(phrase), 'equals', false);
}

/** A word without a field, which asks every value of a record as Sigma's keywords do. */
export function keywordNode(word: string, offset: number): Node {
  const pieces = parsePattern(word);
  if (pieces.length === 0) throw new QueryFailure(offset, 'query.phrase-empty');
  if (pieces.length === 1 && pieces[0] === wildcard.many) return { kind: 'pattern', field: null, pieces, cased: false };
  return textNode(null, pieces, 'contains', false);
}

/** Null for a word that is no network; one that only looks like it is refused, since it would never be found as text. */
export function networkNode(field: string | null, word: string, offset: number): Node | null {
  const [address = '', bits] = word.split('/');
  if (bits === undefined || parseNetwork(address) === null) return null;
  if (parseNetwork(word) === null) throw new QueryFailure(offset, 'query.network-wrong');
  return { kind: 'cidr', field, network: word };
}

export function regexNode(field: string | null, source: string, flags: string): Node {
  compileRegex(source, flags);
  return { kind: 'regex', field, source, flags };
}

export function comparisonNode(field: string, op: Comparison, word: string, offset: number): Node {
  const value = decimalNumber(word);
  if (value === null) throw new QueryFailure(offset, 'query.number-expected');
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER || String(value).includes('e'))
    throw new QueryFailure(offset, 'query.number-range', { limit: Number.MAX_SAFE_INTEGER });
  return { kind: 'number', field, op, value };
}

/** Spelt as numbers are; `007` and `1.50` are text, so that what is found is what was written. */
export function isPlainNumber(word: string): boolean {
  const value = decimalNumber(word);
  return value !== null && Math.abs(value) <= Number.MAX_SAFE_INTEGER && String(value) === word;
}
