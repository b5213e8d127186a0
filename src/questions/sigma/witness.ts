import type { Node, Piece } from './ast.ts';
import type { Needle } from './needle.ts';
import { regexNeeds } from './regex-needs.ts';

/** A needle in a field; null as field stands for any value. */
export interface FieldNeedle extends Needle {
  readonly field: string | null;
}

/**
 * The cheapest set of needles of which at least one must be found for the rule to be able to match; null when the rule
 * promises nothing that could be looked for (a negation, an absent field), so that it has to be asked always.
 */
export function witnessOf(node: Node): readonly FieldNeedle[] | null {
  return cheapest(node)?.needles ?? null;
}

interface Witness {
  readonly needles: readonly FieldNeedle[];
  /** Guess at how often one of the needles is found, only good for comparing. */
  readonly cost: number;
}

function cheapest(node: Node): Witness | null {
  if (node.kind === 'and') return node.nodes.map(cheapest).reduce(better, null);
  if (node.kind === 'or') return anyOf(node.nodes);
  return node.kind === 'not' ? null : atomWitness(node);
}

function better(left: Witness | null, right: Witness | null): Witness | null {
  if (left === null || right === null) return left ?? right;
  return right.cost < left.cost ? right : left;
}

function anyOf(nodes: readonly Node[]): Witness | null {
  const needles: FieldNeedle[] = [];
  let cost = 0;
  for (const node of nodes) {
    const witness = cheapest(node);
    if (witness === null) return null;
    for (const needle of witness.needles) needles.push(needle);
    cost += witness.cost;
  }
  return { needles, cost };
}

function atomWitness(atom: Exclude<Node, { kind: 'and' | 'or' | 'not' }>): Witness | null {
  if (atom.kind === 'text') {
    const needle = { field: atom.field, op: atom.op, text: atom.text.toLowerCase() };
    return atom.text === '' || (atom.cased && !isAscii(atom.text)) ? null : { needles: [needle], cost: cost(needle) };
  }
  if (atom.kind === 'number') {
    return atom.op === 'eq' ? oneOf([{ field: atom.field, op: 'number', text: String(atom.value) }]) : null;
  }
  if (atom.kind === 'pattern') {
    const literal = longestLiteral(atom.pieces);
    return literal === null || (atom.cased && !isAscii(literal))
      ? null
      : oneOf([{ field: atom.field, op: 'contains', text: literal.toLowerCase() }]);
  }
  if (atom.kind === 'regex') {
    const { literals } = regexNeeds(atom.source, atom.flags);
    return literals === null
      ? null
      : oneOf(literals.map((text) => ({ field: atom.field, op: 'contains' as const, text })));
  }
  return null;
}

function oneOf(needles: readonly FieldNeedle[]): Witness {
  return { needles, cost: needles.reduce((sum, needle) => sum + cost(needle), 0) };
}

function longestLiteral(pieces: readonly Piece[]): string | null {
  const literals = pieces.filter((piece) => typeof piece === 'string');
  return literals.length === 0
    ? null
    : literals.reduce((best, literal) => (literal.length > best.length ? literal : best));
}

/** Values that ordinary events hold so often that finding them tells little. */
const usual = new Set(
  String.raw`
    cmd powershell system .exe .dll \windows\ c:\windows\ c:\ http true false microsoft \system32\
    c:\windows\system32\ \cmd.exe \powershell.exe \pwsh.exe \svchost.exe \rundll32.exe \explorer.exe cmd.exe
    powershell.exe pwsh.dll \users\ success setvalue \reg.exe \services.exe \wscript.exe \cscript.exe
    \regsvr32.exe \mshta.exe \net.exe \net1.exe \schtasks.exe \wmic.exe
  `
    .trim()
    .split(/\s+/),
);

const opCost = { equals: 1, number: 1, endswith: 1.2, contains: 1.5, startswith: 4 } as const;

function cost(needle: FieldNeedle): number {
  const length = needle.text.length;
  const keyword = needle.field === null ? 20 : 1;
  return (
    opCost[needle.op] *
    (1 + 40 / (length * length)) *
    (usual.has(needle.text) ? 30 : 1) *
    keyword *
    (isEventId(needle) ? 30 : 1)
  );
}

/** An event id nearly names the log source, so it is shared by most of the events a rule is asked about. */
function isEventId(needle: FieldNeedle): boolean {
  return needle.field === 'EventID' || needle.field === 'Channel' || needle.field === 'Provider_Name';
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
