/** What a text must have for a pattern to be able to match it. */
export interface RegexNeeds {
  /** Literals of which at least one must stand in the lower-cased text; null when the pattern promises none. */
  readonly literals: readonly string[] | null;
  /** Characters that any match takes at least. */
  readonly length: number;
}

/**
 * Reads a pattern's promises. Conservative: what it does not understand promises nothing. ASCII only, since lower-casing
 * other letters can depend on their neighbours.
 */
export function regexNeeds(source: string, flags: string): RegexNeeds {
  const parser = { source, at: 0, ignoreCase: flags.includes('i') || /\(\?[a-zA-Z]*i/.test(source), broken: false };
  const found = alternation(parser, 0);
  return parser.broken || parser.at < source.length ? nothing : found;
}

interface Parser {
  readonly source: string;
  at: number;
  readonly ignoreCase: boolean;
  broken: boolean;
}

const nothing: RegexNeeds = { literals: null, length: 0 };
const anyOne: RegexNeeds = { literals: null, length: 1 };
const MAX_LITERALS = 16;

/** `a|b|c`: any of the branches' literals, if every branch promises one, and the shortest branch. */
function alternation(parser: Parser, depth: number): RegexNeeds {
  let literals: string[] | null = [];
  let length = Number.POSITIVE_INFINITY;
  for (;;) {
    const branch = sequence(parser, depth);
    literals = branch.literals === null || literals === null ? null : [...literals, ...branch.literals];
    length = Math.min(length, branch.length);
    if (parser.source[parser.at] !== '|') break;
    parser.at++;
  }
  return { literals: literals !== null && literals.length > MAX_LITERALS ? null : literals, length };
}

/** One branch: the best promise among its literal runs and groups, and the sum of its lengths. */
function sequence(parser: Parser, depth: number): RegexNeeds {
  let best: RegexNeeds['literals'] = null;
  let length = 0;
  let run = '';
  const offer = (candidate: RegexNeeds['literals']) => {
    if (candidate !== null && score(candidate) > score(best)) best = candidate;
  };
  const endRun = () => {
    if (run !== '') offer([run]);
    run = '';
  };
  while (parser.at < parser.source.length && !'|)'.includes(parser.source[parser.at] as string)) {
    const atom = parser.source[parser.at] === '(' ? group(parser, depth) : single(parser);
    const { least, exact } = quantifier(parser);
    const needs = typeof atom === 'string' ? anyOne : atom;
    length += needs.length * least;
    // `ab+` promises `ab`, then the run must end: what follows may come after more b.
    if (typeof atom === 'string' && least > 0) run += atom;
    if (typeof atom !== 'string' || !exact) endRun();
    if (least > 0) offer(needs.literals);
  }
  endRun();
  return { literals: best, length };
}

function score(literals: RegexNeeds['literals']): number {
  if (literals === null) return 0;
  return Math.min(...literals.map((literal) => literal.length)) / Math.sqrt(literals.length);
}

function group(parser: Parser, depth: number): RegexNeeds {
  parser.at++;
  if (depth > 50) parser.broken = true;
  const flagsOnly = /^\?[a-zA-Z]+\)/.exec(parser.source.slice(parser.at, parser.at + 12));
  if (flagsOnly !== null) {
    parser.at += flagsOnly[0].length;
    return nothing;
  }
  const prefix = /^\?(?:P?<[A-Za-z_]\w*>|[a-zA-Z-]*:)/.exec(parser.source.slice(parser.at, parser.at + 60));
  if (prefix !== null) parser.at += prefix[0].length;
  else if (parser.source[parser.at] === '?') parser.broken = true;
  if (parser.broken) return nothing;
  const found = alternation(parser, depth + 1);
  if (parser.source[parser.at] !== ')') parser.broken = true;
  parser.at++;
  return found;
}

/** A literal character in lower case, or what a class, an anchor or a dot needs. */
function single(parser: Parser): string | RegexNeeds {
  const char = parser.source[parser.at++] as string;
  if (char === '\\') return escaped(parser);
  if (char === '[') return skipClass(parser);
  if (char === '^' || char === '$') return nothing;
  return char === '.' ? anyOne : literal(parser, char);
}

function escaped(parser: Parser): string | RegexNeeds {
  const char = parser.source[parser.at++];
  if (char === undefined || /[QEpPxzukKgG0-9]/.test(char)) {
    parser.broken = true;
    return nothing;
  }
  if (Object.hasOwn(controls, char)) return controls[char] as string;
  if (/[wWdDsS]/.test(char)) return anyOne;
  return /[A-Za-z]/.test(char) ? nothing : literal(parser, char);
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function literal(parser: Parser, char: string): string | RegexNeeds {
  // A pair of surrogates is one character to the pattern, so it promises less than it seems to.
  if (char > '\x7f') return char >= '\ud800' && char <= '\udfff' ? nothing : anyOne;
  const lower = char.toLowerCase();
  // The long s and the Kelvin sign fold to these two, but lower-casing does not turn the former into `s`.
  return parser.ignoreCase && (lower === 's' || lower === 'k') ? anyOne : lower;
}

function skipClass(parser: Parser): RegexNeeds {
  if (parser.source[parser.at] === '^') parser.at++;
  if (parser.source[parser.at] === ']') parser.at++;
  while (parser.at < parser.source.length && parser.source[parser.at] !== ']') {
    if (parser.source[parser.at] === '\\') parser.at++;
    else if (parser.source.startsWith('[:', parser.at))
      parser.at = Math.max(parser.source.indexOf(':]', parser.at), parser.at) + 1;
    parser.at++;
  }
  parser.at++;
  return anyOne;
}

/** How often at least, and whether exactly once. */
function quantifier(parser: Parser): { readonly least: number; readonly exact: boolean } {
  const found = /^(?:[*+?]|\{(\d{1,6})(?:,\d*)?\})\??/.exec(parser.source.slice(parser.at, parser.at + 24));
  if (found === null) return { least: 1, exact: true };
  parser.at += found[0].length;
  if (found[1] !== undefined) return { least: Number(found[1]), exact: false };
  return { least: found[0].startsWith('+') ? 1 : 0, exact: false };
}
