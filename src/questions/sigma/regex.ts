import { RE2JS } from 're2js';
import { RuleError } from './rule-error.ts';

const MAX_SOURCE = 4_096;

/** A search (unanchored, as published rules expect) that takes time linear in the text whatever the pattern. */
export interface Regex {
  test(text: string): boolean;
  /** How many instructions the pattern comes to. */
  programSize(): number;
}

/** Compiles under RE2 semantics; a pattern RE2 does not know, or a huge one, refuses the rule. */
export function compileRegex(source: string, flags: string): Regex {
  if (source.length > MAX_SOURCE)
    throw new RuleError('sigma.regex-too-long', { limit: MAX_SOURCE, had: source.length });
  try {
    return RE2JS.compile(source, re2Flags(flags));
  } catch (error) {
    throw new RuleError('sigma.regex-unknown', {
      pattern: source.slice(0, 200),
      why: error instanceof Error ? error.message : String(error),
    });
  }
}

function re2Flags(flags: string): number {
  let bits = 0;
  if (flags.includes('i')) bits |= RE2JS.CASE_INSENSITIVE;
  if (flags.includes('m')) bits |= RE2JS.MULTILINE;
  if (flags.includes('s')) bits |= RE2JS.DOTALL;
  return bits;
}
