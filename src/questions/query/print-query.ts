import { isoFromUs } from '#base/utc.ts';
import { type Atom, type Comparison, type Node, type Piece, type TextOp, wildcard } from '../sigma/ast.ts';
import { plainWord } from './full-width.ts';
import type { Query } from './query.ts';
import { isTimeName } from './query-columns.ts';
import { isPlainNumber } from './value-node.ts';

/**
 * A query in its normal form, which reads back as the same query. Null for a tree that the language cannot say, such as one
 * of a Sigma rule with `cased` or `fieldref`.
 */
export function printQuery({ node, fromUs, toUs }: Query): string | null {
  const times = [fromUs === null ? '' : `time>=${isoFromUs(fromUs)}`, toUs === null ? '' : `time<${isoFromUs(toUs)}`];
  const stated = times.filter((time) => time !== '');
  if (node === null) return stated.length === 0 ? '*' : stated.join(' AND ');
  const text = print(node, stated.length === 0 ? 'whole' : 'and');
  return text === null ? null : [...stated, text].join(' AND ');
}

type Within = 'whole' | 'and' | 'or' | 'not';

function print(node: Node, within: Within): string | null {
  switch (node.kind) {
    case 'and':
      return joined(node.nodes, 'and', within === 'not');
    case 'or':
      return joined(node.nodes, 'or', within === 'not' || within === 'and');
    case 'not':
      return before('NOT ', print(node.node, 'not'));
    default:
      return printAtom(node);
  }
}

function joined(nodes: readonly Node[], operator: 'and' | 'or', bracketed: boolean): string | null {
  const parts = nodes.map((each) => print(each, operator));
  if (parts.length === 0 || parts.includes(null)) return null;
  const text = parts.join(` ${operator.toUpperCase()} `);
  return bracketed ? `(${text})` : text;
}

function before(prefix: string, text: string | null): string | null {
  return text === null ? null : prefix + text;
}

const signs: Readonly<Record<Comparison, string>> = { eq: ':', lt: ':<', lte: ':<=', gt: ':>', gte: ':>=' };

function printAtom(atom: Atom): string | null {
  if (atom.field !== null && isTimeName(atom.field)) return null;
  const field = atom.field === null ? '' : printName(atom.field);
  switch (atom.kind) {
    case 'text':
      return atom.cased ? null : printText(field, piecesOf(atom.op, atom.text));
    case 'pattern':
      return atom.cased ? null : printText(field, atom.pieces);
    case 'number':
      return field === '' ? null : `${field}${signs[atom.op]}${atom.value}`;
    case 'regex':
      return `${field === '' ? '' : `${field}:`}/${printSource(atom.source)}/${atom.flags}`;
    case 'cidr':
      return printNetwork(field, atom.network);
    case 'null':
      return `${field}:null`;
    case 'exists':
      return `${field}:*`;
    case 'fieldref':
    case 'time':
      return null;
  }
}

function printNetwork(field: string, network: string): string | null {
  if (!network.includes('/')) return null;
  if (field !== '') return `${field}:${network}`;
  return network.includes(':') ? null : network;
}

function piecesOf(op: TextOp, text: string): Piece[] {
  const open = op === 'endswith' || op === 'contains' ? [wildcard.many] : [];
  const close = op === 'startswith' || op === 'contains' ? [wildcard.many] : [];
  return [...open, ...(text === '' ? [] : [text]), ...close];
}

function printText(field: string, pieces: readonly Piece[]): string | null {
  if (field !== '') return before(`${field}:`, printValue(pieces, true));
  if (pieces.length === 1 && pieces[0] === wildcard.many) return '*';
  // A keyword stands anywhere in a value without saying so.
  if (pieces.length < 3 || pieces[0] !== wildcard.many || pieces.at(-1) !== wildcard.many) return null;
  return printValue(pieces.slice(1, -1), false);
}

function printValue(pieces: readonly Piece[], ofField: boolean): string | null {
  if (pieces.includes(wildcard.dash)) return null;
  const spelt = pieces.map(printPiece).join('');
  if (isWord(spelt) && !(ofField && isPlainNumber(spelt))) return spelt;
  return `"${spelt.replaceAll('"', '\\"')}"`;
}

function printPiece(piece: Piece): string {
  if (piece === wildcard.one) return '?';
  if (piece === wildcard.many) return '*';
  // A backslash is doubled where it would take the meaning from what follows.
  return String(piece).replace(/\\(?=[*?"\\]|$)|[*?]/g, '\\$&');
}

function printSource(source: string): string {
  return source.replace(/\\[^]?|\//g, (found) => (found === '/' ? '\\/' : found));
}

const reserved = new Set(['and', 'or', 'not', 'to', 'null', 'last', '*']);

/** Needs no quotes wherever it stands. */
function isWord(text: string): boolean {
  return /^[\p{L}\p{N}_.\\*?@%$+#][\p{L}\p{N}_.\\*?@%$+#~-]*$/u.test(text) && !reserved.has(plainWord(text));
}

function printName(name: string): string {
  return /^[\p{L}\p{N}_.@][\p{L}\p{N}_.@-]*$/u.test(name)
    ? name
    : `"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
