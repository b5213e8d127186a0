/** One name and its value; null where a word stands alone. */
export type EachPair = (name: string, value: string | null) => void;

/** How pairs are written: `name=value` between spaces if nothing is said. */
export interface PairForm {
  readonly assign?: string;
  /** What stands between pairs, one character. */
  readonly separator?: string;
  /** Whether `name::value` is written as well. */
  readonly mayDouble?: boolean;
}

/**
 * Reads `name=value name="value with spaces" word`. A quote ends a value only before the separator or the end, for devices
 * seldom escape those inside; an escaped one (`\"`) never does.
 */
export function readPairs(text: string, each: EachPair, form: PairForm = {}): void {
  const { assign = '=', separator = ' ', mayDouble = false } = form;
  let at = 0;
  while (at < text.length) {
    if (text[at] === separator || text[at] === ' ') {
      at++;
      continue;
    }
    const next = nextOf(text, separator, at);
    const word = text.slice(at, next);
    const equals = word.indexOf(assign);
    if (equals < 0) {
      each(word.trimEnd(), null);
      at = next;
      continue;
    }
    const name = word.slice(0, equals);
    const behind = at + equals + assign.length;
    const from = mayDouble && text.startsWith(assign, behind) ? behind + assign.length : behind;
    const isQuoted = text[from] === '"';
    const to = isQuoted ? quoteEnd(text, from + 1, separator) : nextOf(text, separator, from);
    each(name, isQuoted ? text.slice(from + 1, to).replaceAll('\\"', '"') : text.slice(from, to).trimEnd());
    at = isQuoted ? to + 1 : to;
  }
}

function nextOf(text: string, separator: string, from: number): number {
  const found = text.indexOf(separator, from);
  return found < 0 ? text.length : found;
}

function quoteEnd(text: string, from: number, separator: string): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    const after = text[at + 1];
    const ends = after === undefined || after === separator || after === ' ' || after === ']' || after === ')';
    if (ends && !isEscaped(text, at, from)) return at;
  }
  return text.length;
}

/** An odd number of backslashes before it. */
function isEscaped(text: string, at: number, from: number): boolean {
  let slashes = 0;
  while (at - slashes > from && text[at - slashes - 1] === '\\') slashes++;
  return slashes % 2 === 1;
}
