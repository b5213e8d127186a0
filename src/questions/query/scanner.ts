import { plainChar, plainWord } from './full-width.ts';
import { QueryFailure } from './query-failure.ts';

/** A query being read, and how far. */
export interface Scanner {
  readonly text: string;
  at: number;
}

export function skipSpace(scanner: Scanner): void {
  while (isSpace(scanner.text[scanner.at])) scanner.at++;
}

/** The character that comes next, in its plain form; '' at the end. */
export function nextChar({ text, at }: Scanner): string {
  return plainChar(text[at] ?? '');
}

/** The operator that stands next, without taking it: a word of its own, in any case and width. */
export function operatorAt(scanner: Scanner): 'and' | 'or' | 'not' | 'to' | null {
  const { text, at } = scanner;
  let end = at;
  while (end - at < 4 && isLetter(text[end])) end++;
  const word = plainWord(text.slice(at, end));
  if (word !== 'and' && word !== 'or' && word !== 'not' && word !== 'to') return null;
  return isBoundary(text[end]) || plainChar(text[end] ?? '') === '(' ? word : null;
}

/**
 * A word up to a space, a parenthesis, a quote or one of the `stops`, as a Sigma value: wildcards plain, `\"` a quote,
 * every other escape as it is written.
 */
export function readWord(scanner: Scanner, stops: string): string {
  const { text } = scanner;
  let word = '';
  while (scanner.at < text.length) {
    const pair = escapeAt(text, scanner.at);
    if (pair !== null) {
      word += pair === '\\"' ? '"' : pair;
      scanner.at += 2;
      continue;
    }
    const char = text[scanner.at] as string;
    const plain = plainChar(char);
    if (isSpace(char) || '()"'.includes(plain) || stops.includes(plain)) break;
    word += plain === '*' || plain === '?' ? plain : char;
    scanner.at++;
  }
  return word;
}

/** What stands between quotes, as a Sigma value. Inside a plain quote only a plain one ends it. */
export function readPhrase(scanner: Scanner): string {
  const { text } = scanner;
  const start = scanner.at++;
  const isEnd = text[start] === '"' ? (char: string) => char === '"' : (char: string) => plainChar(char) === '"';
  const parts: string[] = [];
  let from = scanner.at;
  while (scanner.at < text.length) {
    const pair = escapeAt(text, scanner.at);
    if (pair === '\\"') {
      parts.push(text.slice(from, scanner.at));
      from = scanner.at + 1;
    }
    if (pair !== null) scanner.at += 2;
    else if (isEnd(text[scanner.at] as string)) {
      parts.push(text.slice(from, scanner.at++));
      return parts.join('');
    } else scanner.at++;
  }
  throw new QueryFailure(start, 'query.phrase-open');
}

/** `/source/flags`; `\/` is a slash of the source, every other backslash belongs to the expression. */
export function readRegex(scanner: Scanner): { readonly source: string; readonly flags: string } {
  const { text } = scanner;
  const start = scanner.at++;
  let source = '';
  while (text[scanner.at] !== '/') {
    const char = text[scanner.at++];
    if (char === undefined) throw new QueryFailure(start, 'query.regex-open');
    if (char !== '\\') source += char;
    else {
      const escaped = text[scanner.at++] ?? '';
      source += escaped === '/' ? '/' : char + escaped;
    }
  }
  const from = ++scanner.at;
  while (isLetter(text[scanner.at])) scanner.at++;
  const flags = text.slice(from, scanner.at);
  if (source === '') throw new QueryFailure(start, 'query.regex-empty');
  if (!/^[ims]*$/.test(flags)) throw new QueryFailure(from, 'query.regex-flags', { flags: flags.slice(0, 40) });
  return { source, flags: [...new Set(flags)].sort().join('') };
}

/** After a value only a space, `)` or the end may follow: `a"b"` and `IEX(x)` could be meant in two ways. */
export function endOfValue(scanner: Scanner, stops = ''): void {
  const char = scanner.text[scanner.at];
  if (!isBoundary(char) && !stops.includes(plainChar(char ?? ''))) throw new QueryFailure(scanner.at, 'query.glued');
}

/** A backslash and what it takes the meaning from; null where it stands for itself, as in a Windows path. */
function escapeAt(text: string, at: number): string | null {
  if (text[at] !== '\\') return null;
  const next = text[at + 1];
  return next === '\\' || next === '*' || next === '?' || next === '"' ? `\\${next}` : null;
}

function isBoundary(char: string | undefined): boolean {
  return char === undefined || isSpace(char) || plainChar(char) === ')';
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && /\s/.test(char);
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[A-Za-z\uff21-\uff3a\uff41-\uff5a]/.test(char);
}
