import type { Reason } from '#base/reason.ts';
import { fail, ok, type Result } from '#base/result.ts';
import { compileRegex } from '#questions/sigma/regex.ts';
import { regexNeeds } from '#questions/sigma/regex-needs.ts';

/** An expression is only run where a text stands that it needs; one that needs less would be run on every path (own). */
const leastText = 3;

/**
 * An expression (RE2) that is searched for in canonical paths, hence in lower case. It has to run in linear time, to ask for
 * something, and to need a text of its own, or thousands of them could not be asked of every file.
 */
export function canonicalPathPattern(text: string): Result<string, Reason> {
  const source = lowered(text);
  try {
    if (compileRegex(source, 'i').test('')) return fail({ key: 'intel.pattern-matches-all' });
  } catch (error) {
    return fail({ key: 'intel.pattern-form', values: { why: error instanceof Error ? error.message : String(error) } });
  }
  const { literals } = regexNeeds(source, '');
  const least = Math.min(...(literals ?? ['']).map((literal) => literal.length));
  return least < leastText ? fail({ key: 'intel.pattern-without-text', values: { least: leastText } }) : ok(source);
}

/**
 * Letters in lower case, classes and escapes apart (`\S` is not `\s`). A flag for case at the beginning says nothing more.
 * Expressions with escapes by code or class are left alone.
 */
function lowered(source: string): string {
  const body = source.replace(/^(?:\(\?i\))+/, '');
  if (/\\[QEpPx]|\[:/.test(body)) return source;
  return body.replace(/\\.|\(\?[^):]{0,60}[):]|[A-Z]/gs, (part) => (part.length === 1 ? part.toLowerCase() : part));
}
