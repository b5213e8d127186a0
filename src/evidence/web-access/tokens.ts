/** A piece of a log line between spaces, or between quotes or brackets, which are left out of its text. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'bracketed';
  readonly text: string;
}

/** Pieces of a line from `from` on, at most `most`; the last then holds the rest. */
export function tokensOf(line: string, from: number, most: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < line.length) {
    if (line[at] === ' ') {
      at++;
      continue;
    }
    const kind = kindOf(line[at]);
    const end = kind === 'word' ? line.indexOf(' ', at) : closingAt(line, kind === 'quoted' ? '"' : ']', at + 1);
    const stop = end < 0 || tokens.length === most - 1 ? line.length : end;
    tokens.push({ kind, text: line.slice(kind === 'word' ? at : at + 1, stop) });
    at = stop + 1;
  }
  return tokens;
}

function kindOf(first: string | undefined): Token['kind'] {
  if (first === '"') return 'quoted';
  return first === '[' ? 'bracketed' : 'word';
}

/** A quote inside a value is escaped; where the writer forgot to, the one that ends the value has a space behind it. */
function closingAt(line: string, closer: string, from: number): number {
  for (let at = line.indexOf(closer, from); at >= 0; at = line.indexOf(closer, at + 1)) {
    const next = line[at + 1];
    if ((next === undefined || next === ' ') && !isEscaped(line, at)) return at;
  }
  return -1;
}

function isEscaped(line: string, at: number): boolean {
  let slashes = 0;
  while (line[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}
