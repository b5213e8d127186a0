import { type Piece, wildcard } from './ast.ts';

/**
 * Splits a Sigma string value into literals and wildcards (Sigma 2.1, "Escaping"): a backslash before `*`, `?` or a
 * backslash makes that character literal; any other backslash stands for itself.
 */
export function parsePattern(value: string): Piece[] {
  const pieces: Piece[] = [];
  let literal = '';
  const flush = () => {
    if (literal !== '') pieces.push(literal);
    literal = '';
  };
  for (let i = 0; i < value.length; i++) {
    const char = value[i] as string;
    const next = value[i + 1];
    if (char === '\\' && (next === '*' || next === '?' || next === '\\')) {
      literal += next;
      i++;
    } else if (char === '*' || char === '?') {
      flush();
      const piece = char === '*' ? wildcard.many : wildcard.one;
      if (piece === wildcard.one || pieces.at(-1) !== wildcard.many) pieces.push(piece);
    } else literal += char;
  }
  flush();
  return pieces;
}

/** The literal text of a value without wildcards, null if it has any. */
export function plainText(pieces: readonly Piece[]): string | null {
  if (pieces.length === 0) return '';
  return pieces.length === 1 && typeof pieces[0] === 'string' ? pieces[0] : null;
}

/**
 * Does the whole text match the pattern? Greedy with one point of return, the last `*`: linear in practice and at worst
 * text × pattern, never exponential.
 */
export function matchPattern(pieces: readonly Piece[], text: string): boolean {
  let piece = 0;
  let at = 0;
  let starPiece = -1;
  let starAt = 0;
  for (;;) {
    const current = pieces[piece];
    if (current === wildcard.many) {
      starPiece = piece++;
      starAt = at;
      if (piece === pieces.length) return true;
      continue;
    }
    if (current === undefined && at === text.length) return true;
    const width = current === undefined ? 0 : widthAt(current, text, at);
    if (width > 0) {
      piece++;
      at += width;
      continue;
    }
    if (starPiece < 0) return false;
    const next = nextStart(pieces[starPiece + 1] as Piece, text, starAt + 1);
    if (next < 0) return false;
    starAt = next;
    at = next;
    piece = starPiece + 1;
  }
}

/** Characters of `text` at `at` that the piece takes, 0 if it does not fit there. */
function widthAt(piece: Piece, text: string, at: number): number {
  if (typeof piece === 'string') return text.startsWith(piece, at) ? piece.length : 0;
  if (at >= text.length) return 0;
  if (piece === wildcard.dash) return isDash(text.charCodeAt(at)) ? 1 : 0;
  // One character may be two code units, as a reader counts.
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

/** Where the piece after a `*` could next begin; a literal jumps to its next occurrence. */
function nextStart(piece: Piece, text: string, from: number): number {
  if (from > text.length) return -1;
  return typeof piece === 'string' ? text.indexOf(piece, from) : from;
}

export const dashes = ['-', '/', '–', '—', '―'] as const;

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2f || (code >= 0x2013 && code <= 0x2015);
}
