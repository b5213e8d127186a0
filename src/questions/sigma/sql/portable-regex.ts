import { isStorable } from './storable.ts';

/**
 * A pattern as every RE2 reads it alike: re2js, which the matcher asks, and the RE2 inside DuckDB and ClickHouse. Null for
 * what depends on the version: Unicode classes and case, named groups, quoting, and counts that could outgrow the memory
 * an engine gives a pattern (github.com/google/re2/wiki/Syntax). Flags are spelt out, since engines begin with other ones.
 */
export function portableRegex(source: string, flags: string): string | null {
  if (source.length > mostCharacters || namedGroup.test(source) || !isStorable(source)) return null;
  for (const { 0: escape, index } of source.matchAll(/\\[^]?/g))
    if (!portableEscape.test(source.slice(index, index + longestEscape)) || escape.length < 2) return null;
  if (!isAscii(source) && (flags.includes('i') || inlineCase.test(source))) return null;
  let repeats = 1;
  for (const [, least = '', most = ''] of source.matchAll(/\{(\d{1,9})(?:,(\d{0,9}))?\}/g))
    repeats *= Math.max(Number(least), Number(most), 1);
  if (repeats * source.length > mostSteps) return null;
  const off = [...'ims'].filter((flag) => !flags.includes(flag)).join('');
  return `(?${flags}${off === '' ? '' : `-${off}`})${source}`;
}

const mostCharacters = 2_000;
const mostSteps = 1_000_000;

/** Classes and signs that every version knows, a byte in hexadecimal, a sign as it is. */
const portableEscape = /^\\(?:[dDwWsSbBAztnrfv]|x[0-9a-fA-F]{2}|[!-/:-@[-`{-~ ])/;
const longestEscape = 4;

const namedGroup = /\(\?P?</;

/** Inline flags that ignore case, or could. */
const inlineCase = /\(\?[a-zA-Z-]*i/;

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
