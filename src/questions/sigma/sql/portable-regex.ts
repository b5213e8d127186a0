import { compileRegex } from '../regex.ts';
import { isStorable } from './storable.ts';

/**
 * A pattern as every RE2 reads it alike: re2js, which the matcher asks, and the RE2 inside DuckDB and ClickHouse. Null for
 * what depends on the version: Unicode classes and case, named groups, quoting, and counts that could outgrow the memory
 * an engine gives a pattern (github.com/google/re2/wiki/Syntax). Flags are spelt out, since engines begin with other ones.
 * DuckDB 1.5 turns plain patterns into a search for their letters and overlooks anchors between them (`a\A` finds `a`); it
 * leaves groups alone.
 */
export function portableRegex(source: string, flags: string): string | null {
  if (namedGroup.test(source) || !isStorable(source)) return null;
  for (const { 0: escape, index } of source.matchAll(/\\[^]?/g))
    if (!portableEscape.test(source.slice(index, index + longestEscape)) || escape.length < 2) return null;
  if (!isAscii(source) && (flags.includes('i') || inlineCase.test(source))) return null;
  if (compileRegex(source, flags).programSize() > mostInstructions) return null;
  const off = [...'ims'].filter((flag) => !flags.includes(flag)).join('');
  return `(?${flags}${off === '' ? '' : `-${off}`})(${source})`;
}

/** RE2 in C++ makes up to 20 of one that re2js counts, and stops at 131,072 (8 MiB). */
const mostInstructions = 5_000;

/** Classes and signs that every version knows. `\B` is none: RE2 in C++ finds it between the bytes of one character. */
const portableEscape = /^\\(?:[dDwWsSbAztnrfv]|x[0-9a-fA-F]{2}|[!-/:-@[-`{-~ ])/;
const longestEscape = 4;

const namedGroup = /\(\?P?</;

/** Inline flags that ignore case, or could. */
const inlineCase = /\(\?[a-zA-Z-]*i/;

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
