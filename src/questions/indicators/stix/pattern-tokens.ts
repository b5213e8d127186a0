import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';

/** A piece of a STIX pattern (STIX 2.1, section 9). `word`: keywords, names of objects and properties, numbers, booleans. */
export interface PatternToken {
  readonly type: 'word' | 'string' | 'typed' | 'sign';
  /** A string's content; `typed`: the content of h'…', b'…' or t'…'. */
  readonly text: string;
  readonly at: number;
}

const mostCharacters = 65_536;
const mostTokens = 20_000;

/** Alternatives begin with different characters, and each repeats one class: linear. */
const token =
  /\s+|(?<typed>[hbt]'[^'\\]{0,4096}')|(?<word>[A-Za-z0-9_][A-Za-z0-9_-]*(?:\.\d+(?![\w-]))?|-\d+(?:\.\d+)?)|(?<sign>!=|<>|<=|>=|==|[[\]():.,=<>*])|(?<quote>')/y;

export function patternTokens(pattern: string): Result<readonly PatternToken[], Reason> {
  if (pattern.length > mostCharacters)
    return fail({ key: 'intel.too-long', values: { limit: mostCharacters, had: pattern.length } });
  const tokens: PatternToken[] = [];
  for (let at = 0; at < pattern.length && tokens.length <= mostTokens; ) {
    token.lastIndex = at;
    const groups = token.exec(pattern)?.groups;
    const text = groups?.quote === undefined ? '' : quoted(pattern, at);
    if (groups === undefined || text === null) return fail({ key: 'intel.pattern-broken', values: { at } });
    const next = groups.quote === undefined ? token.lastIndex : at + text.length;
    if (groups.quote !== undefined) tokens.push({ type: 'string', text: unescaped(text), at });
    else if (groups.typed !== undefined) tokens.push({ type: 'typed', text: groups.typed.slice(2, -1), at });
    else if (groups.word !== undefined) tokens.push({ type: 'word', text: groups.word, at });
    else if (groups.sign !== undefined) tokens.push({ type: 'sign', text: groups.sign, at });
    at = next;
  }
  return tokens.length > mostTokens
    ? fail({ key: 'intel.pattern-too-large', values: { limit: mostTokens } })
    : ok(tokens);
}

/** The literal at `at` with both quotes, null if it does not end. */
function quoted(pattern: string, at: number): string | null {
  for (let i = at + 1; i < pattern.length; i++) {
    if (pattern[i] === '\\') i++;
    else if (pattern[i] === "'") return pattern.slice(at, i + 1);
  }
  return null;
}

/** Only the quote and the backslash are escaped; a lone backslash, which many a writer forgets to double, stays. */
function unescaped(literal: string): string {
  return literal.slice(1, -1).replace(/\\(['\\])/g, '$1');
}
