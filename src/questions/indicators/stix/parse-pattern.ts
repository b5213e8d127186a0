import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import { type PatternToken, patternTokens } from './pattern-tokens.ts';

/** What one object has to be like. */
export type Comparison =
  | { readonly op: 'and' | 'or'; readonly parts: readonly Comparison[] }
  | {
      readonly op: 'test';
      /** Type of the object, and the way to the property, such as `hashes.SHA-256`, `values[*].name`. */
      readonly object: string;
      readonly path: string;
      /** `=`, `!=`, `<`, `IN`, `LIKE`, `MATCHES`, `ISSUBSET`, `EXISTS` and so on. */
      readonly comparator: string;
      readonly negated: boolean;
      readonly values: readonly string[];
    };

/** What has to be observed, and how often, when, within what time. */
export type Observation =
  | { readonly op: 'and' | 'or' | 'followedby'; readonly parts: readonly Observation[]; readonly qualifiers: string[] }
  | { readonly op: 'observe'; readonly comparison: Comparison; readonly qualifiers: string[] };

const mostDepth = 50;

/** Parses a pattern by the grammar of STIX 2.1 section 9, which holds for 2.0 as well. An error tells the offset. */
export function parsePattern(pattern: string): Result<Observation, Reason> {
  const tokens = patternTokens(pattern);
  if (!tokens.ok) return tokens;
  const parser: Parser = { tokens: tokens.value, at: 0, end: pattern.length, depth: 0, brokenAt: -1 };
  const found = observations(parser);
  if (parser.brokenAt < 0 && parser.at < parser.tokens.length) breakOff(parser);
  return parser.brokenAt < 0 && found !== null
    ? ok(found)
    : fail({ key: 'intel.pattern-broken', values: { at: parser.brokenAt } });
}

interface Parser {
  readonly tokens: readonly PatternToken[];
  at: number;
  readonly end: number;
  depth: number;
  /** Offset of the first token that does not fit, -1 for none. */
  brokenAt: number;
}

function observations(parser: Parser): Observation | null {
  return joined(parser, 'FOLLOWEDBY', () =>
    joined(parser, 'OR', () => joined(parser, 'AND', () => oneObservation(parser))),
  );
}

function joined(parser: Parser, word: 'FOLLOWEDBY' | 'OR' | 'AND', next: () => Observation | null): Observation | null {
  const parts = separated(parser, word, next);
  if (parts === null || parts.length === 1) return parts?.[0] ?? null;
  return { op: word.toLowerCase() as 'and' | 'or' | 'followedby', parts, qualifiers: [] };
}

function oneObservation(parser: Parser): Observation | null {
  let found: Observation | null = null;
  if (takes(parser, '(')) {
    found = deeper(parser, () => observations(parser));
    expect(parser, ')');
  } else if (expect(parser, '[')) {
    const comparison = comparisons(parser);
    expect(parser, ']');
    if (comparison !== null) found = { op: 'observe', comparison, qualifiers: [] };
  }
  while (found !== null && parser.brokenAt < 0 && qualifier(parser, found)) continue;
  return found;
}

/** `WITHIN 300 SECONDS`, `REPEATS 5 TIMES`, `START t'…' STOP t'…'`. */
function qualifier(parser: Parser, found: Observation): boolean {
  const forms = [
    ['WITHIN', 'SECONDS'],
    ['REPEATS', 'TIMES'],
    ['START', 'STOP'],
  ] as const;
  const form = forms.find(([word]) => takesWord(parser, word));
  if (form === undefined) return false;
  const amount = parser.tokens[parser.at++];
  if (amount === undefined || !takesWord(parser, form[1])) breakOff(parser);
  if (form[0] === 'START') parser.at++;
  found.qualifiers.push(`${form[0]} ${amount?.text ?? ''}`);
  return true;
}

function comparisons(parser: Parser): Comparison | null {
  const or = separated(parser, 'OR', () =>
    together(
      'and',
      separated(parser, 'AND', () => oneComparison(parser)),
    ),
  );
  return together('or', or);
}

function together(op: 'and' | 'or', parts: readonly Comparison[] | null): Comparison | null {
  if (parts === null || parts.length === 1) return parts?.[0] ?? null;
  return { op, parts };
}

function oneComparison(parser: Parser): Comparison | null {
  if (takes(parser, '(')) {
    const inner = deeper(parser, () => comparisons(parser));
    expect(parser, ')');
    return inner;
  }
  const exists = takesWord(parser, 'EXISTS');
  const object = takeWord(parser);
  expect(parser, ':');
  const path = objectPath(parser);
  if (exists) return { op: 'test', object, path, comparator: 'EXISTS', negated: false, values: [] };
  const negated = takesWord(parser, 'NOT');
  const comparator = parser.tokens[parser.at++]?.text ?? '';
  if (!comparators.has(comparator)) breakOff(parser, -1);
  return { op: 'test', object, path, comparator, negated, values: literals(parser, comparator) };
}

const comparators: ReadonlySet<string> = new Set('= == != <> < > <= >= IN LIKE MATCHES ISSUBSET ISSUPERSET'.split(' '));

/** `a.b`, `hashes.'SHA-256'`, `values[*].name`, `protocols[0]`. */
function objectPath(parser: Parser): string {
  let path = takeName(parser);
  while (parser.brokenAt < 0) {
    if (takes(parser, '.')) path += `.${takeName(parser)}`;
    else if (takes(parser, '[')) {
      path += `[${parser.tokens[parser.at++]?.text ?? ''}]`;
      expect(parser, ']');
    } else break;
  }
  return path;
}

function literals(parser: Parser, comparator: string): readonly string[] {
  if (comparator !== 'IN') return [takeLiteral(parser)];
  expect(parser, '(');
  const values: string[] = [];
  while (parser.brokenAt < 0) {
    values.push(takeLiteral(parser));
    if (!takes(parser, ',')) break;
  }
  expect(parser, ')');
  return values;
}

/** Parts divided by a keyword; null where one is broken. */
function separated<T>(parser: Parser, word: string, next: () => T | null): readonly T[] | null {
  const parts: T[] = [];
  do {
    const part = next();
    if (part === null || parser.brokenAt >= 0) return null;
    parts.push(part);
  } while (takesWord(parser, word));
  return parts;
}

function deeper<T>(parser: Parser, inner: () => T | null): T | null {
  if (parser.depth >= mostDepth) breakOff(parser);
  if (parser.brokenAt >= 0) return null;
  parser.depth++;
  const found = inner();
  parser.depth--;
  return found;
}

function takes(parser: Parser, sign: string): boolean {
  const token = parser.tokens[parser.at];
  if (token?.type !== 'sign' || token.text !== sign) return false;
  parser.at++;
  return true;
}

function takesWord(parser: Parser, word: string): boolean {
  const token = parser.tokens[parser.at];
  if (token?.type !== 'word' || token.text !== word) return false;
  parser.at++;
  return true;
}

function expect(parser: Parser, sign: string): boolean {
  const found = takes(parser, sign);
  if (!found) breakOff(parser);
  return found;
}

const takeWord = (parser: Parser): string => take(parser, ['word']);
const takeName = (parser: Parser): string => take(parser, ['word', 'string']);
const takeLiteral = (parser: Parser): string => take(parser, ['word', 'string', 'typed']);

function take(parser: Parser, types: readonly PatternToken['type'][]): string {
  const token = parser.tokens[parser.at];
  if (token === undefined || !types.includes(token.type)) {
    breakOff(parser);
    return '';
  }
  parser.at++;
  return token.text;
}

function breakOff(parser: Parser, back = 0): void {
  if (parser.brokenAt < 0) parser.brokenAt = parser.tokens[parser.at + back]?.at ?? parser.end;
}
