/**
 * Literals of which at least one must stand in the (lower-cased) text for the pattern to be able to match; null when the
 * pattern promises none. Conservative: what it does not understand promises nothing. ASCII only, since lower-casing
 * other letters can depend on their neighbours.
 */
export function requiredLiterals(source: string, flags: string): readonly string[] | null {
  const parser = { source, at: 0, ignoreCase: flags.includes('i') || /\(\?[a-zA-Z]*i/.test(source), broken: false };
  const found = alternation(parser, 0);
  return parser.broken || parser.at < source.length || found === null ? null : found;
}

interface Parser {
  readonly source: string;
  at: number;
  readonly ignoreCase: boolean;
  broken: boolean;
}

type Required = readonly string[] | null;

/** `a|b|c`: any of the branches' promises, if every branch makes one. */
function alternation(parser: Parser, depth: number): Required {
  let all: string[] | null = [];
  for (;;) {
    const branch = sequence(parser, depth);
    if (branch === null || all === null) all = null;
    else all.push(...branch);
    if (parser.source[parser.at] !== '|') break;
    parser.at++;
  }
  return all !== null && all.length > 16 ? null : all;
}

/** One branch: the best promise among its literal runs and groups. */
function sequence(parser: Parser, depth: number): Required {
  let best: Required = null;
  let run = '';
  const offer = (candidate: Required) => {
    if (candidate !== null && score(candidate) > score(best)) best = candidate;
  };
  const endRun = () => {
    if (run !== '') offer([run]);
    run = '';
  };
  while (parser.at < parser.source.length && !'|)'.includes(parser.source[parser.at] as string)) {
    const atom = parser.source[parser.at] === '(' ? group(parser, depth) : single(parser);
    const repeat = quantifier(parser);
    if (typeof atom === 'string' && repeat === 'once') run += atom;
    else {
      // `ab+` promises `ab`, then the run must end: what follows may come after more b.
      if (typeof atom === 'string' && repeat === 'more') run += atom;
      endRun();
      if (atom !== null && typeof atom !== 'string' && repeat !== 'optional') offer(atom);
    }
  }
  endRun();
  return best;
}

function score(required: Required): number {
  if (required === null) return 0;
  return Math.min(...required.map((literal) => literal.length)) / Math.sqrt(required.length);
}

function group(parser: Parser, depth: number): Required {
  parser.at++;
  if (depth > 50) parser.broken = true;
  const flagsOnly = /^\?[a-zA-Z]+\)/.exec(parser.source.slice(parser.at, parser.at + 12));
  if (flagsOnly !== null) {
    parser.at += flagsOnly[0].length;
    return null;
  }
  const prefix = /^\?(?:P?<[A-Za-z_]\w*>|[a-zA-Z-]*:)/.exec(parser.source.slice(parser.at, parser.at + 60));
  if (prefix !== null) parser.at += prefix[0].length;
  else if (parser.source[parser.at] === '?') parser.broken = true;
  if (parser.broken) return null;
  const found = alternation(parser, depth + 1);
  if (parser.source[parser.at] !== ')') parser.broken = true;
  parser.at++;
  return found;
}

/** A literal character in lower case, or null for a class, an anchor, a dot or anything not understood. */
function single(parser: Parser): string | null {
  const char = parser.source[parser.at++] as string;
  if (char === '\\') return escaped(parser);
  if (char === '[') return skipClass(parser);
  if ('.^$'.includes(char)) return null;
  return literal(parser, char);
}

function escaped(parser: Parser): string | null {
  const char = parser.source[parser.at++];
  if (char === undefined || /[QEpPxzukKgG0-9]/.test(char)) {
    parser.broken = true;
    return null;
  }
  if (Object.hasOwn(controls, char)) return controls[char] as string;
  return /[A-Za-z]/.test(char) ? null : literal(parser, char);
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function literal(parser: Parser, char: string): string | null {
  if (char > '\x7f') return null;
  const lower = char.toLowerCase();
  // The long s and the Kelvin sign fold to these two, but lower-casing does not turn the former into `s`.
  return parser.ignoreCase && (lower === 's' || lower === 'k') ? null : lower;
}

function skipClass(parser: Parser): null {
  if (parser.source[parser.at] === '^') parser.at++;
  if (parser.source[parser.at] === ']') parser.at++;
  while (parser.at < parser.source.length && parser.source[parser.at] !== ']') {
    if (parser.source[parser.at] === '\\') parser.at++;
    else if (parser.source.startsWith('[:', parser.at))
      parser.at = Math.max(parser.source.indexOf(':]', parser.at), parser.at) + 1;
    parser.at++;
  }
  parser.at++;
  return null;
}

function quantifier(parser: Parser): 'once' | 'more' | 'optional' {
  const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(parser.source.slice(parser.at, parser.at + 24));
  if (found === null) return 'once';
  parser.at += found[0].length;
  if (found[0].startsWith('+')) return 'more';
  return found[1] !== undefined && Number(found[1]) > 0 ? 'more' : 'optional';
}
