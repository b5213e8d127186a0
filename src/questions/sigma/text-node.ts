import { type Node, type Piece, type TextOp, wildcard } from './ast.ts';

/** Puts the wildcards of `contains` and its kin around the value, then takes the simplest atom that says the same. */
export function textNode(field: string | null, value: readonly Piece[], op: TextOp, cased: boolean): Node {
  const pieces = [...value];
  if ((op === 'contains' || op === 'endswith') && pieces[0] !== wildcard.many) pieces.unshift(wildcard.many);
  if ((op === 'contains' || op === 'startswith') && (pieces.at(-1) !== wildcard.many || pieces.length === 1))
    pieces.push(wildcard.many);
  const folded = cased ? pieces : pieces.map((piece) => (typeof piece === 'string' ? piece.toLowerCase() : piece));
  const simple = simpleText(folded);
  if (simple !== null) return { kind: 'text', field, op: simple.op, text: simple.text, cased };
  return { kind: 'pattern', field, pieces: folded, cased };
}

function simpleText(pieces: readonly Piece[]): { op: TextOp; text: string } | null {
  const literals = pieces.filter((piece) => typeof piece === 'string');
  const open = pieces[0] === wildcard.many;
  const close = pieces.at(-1) === wildcard.many && pieces.length > 1;
  if (pieces.length === 0) return { op: 'equals', text: '' };
  if (literals.length !== 1 || pieces.length !== 1 + Number(open) + Number(close)) return null;
  const text = literals[0] as string;
  if (open && close) return { op: 'contains', text };
  if (open) return { op: 'endswith', text };
  return close ? { op: 'startswith', text } : { op: 'equals', text };
}
